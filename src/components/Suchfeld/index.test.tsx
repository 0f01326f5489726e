import {act, screen, waitFor, within} from '@testing-library/react';
import userEvent, {type UserEvent} from '@testing-library/user-event';
import {renderPage, type RenderedPage} from '@site/tests/jest/renderPage';
import {sucheIst} from '@site/tests/jest/sucheIst';
import Suchfeld from '.';

jest.mock('@site/src/hooks/useSuche', () => ({useSuche: jest.fn()}));

const input = () => screen.getByRole('combobox');
const options = () => screen.getAllByRole('option');
const status = () => screen.getByRole('status');

function open(zustand: Parameters<typeof sucheIst>[0] = 'bereit'): RenderedPage & {user: UserEvent} {
  sucheIst(zustand);
  return {...renderPage(<Suchfeld />, '/berufe/'), user: userEvent.setup()};
}

beforeEach(() => localStorage.clear());

describe('suggestions', () => {
  it('are a combobox with a name, a list and options', async () => {
    const {user} = open();
    expect(input()).toHaveAccessibleName('Beruf, Code oder Stichwort');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    expect(input()).toHaveAttribute('aria-autocomplete', 'list');
    await user.type(input(), 'Autoschlosser');
    expect(input()).toHaveAttribute('aria-expanded', 'true');
    const list = screen.getByRole('listbox', {name: 'Vorschläge'});
    expect(input()).toHaveAttribute('aria-controls', list.id);
    expect(within(list).getAllByRole('option')[0]).toHaveTextContent('Kraftfahrzeugmechatroniker/in');
  });

  it('say why a page was found, and end with the way to all hits', async () => {
    const {user} = open();
    await user.type(input(), 'Autoschlosser');
    expect(options()[0]).toHaveTextContent('gefunden über: Autoschlosser/in (frühere Bezeichnung)');
    expect(options().at(-1)).toHaveTextContent('Alle Treffer zu „Autoschlosser“ anzeigen');
  });

  it('are chosen with the arrow keys, beginning with the first', async () => {
    const {user} = open();
    await user.type(input(), 'mechatroniker');
    expect(options()[0]).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(options()[0]).toHaveAttribute('aria-selected', 'false');
    expect(options()[1]).toHaveAttribute('aria-selected', 'true');
    expect(input()).toHaveAttribute('aria-activedescendant', options()[1]?.id);
    await user.keyboard('{ArrowUp}');
    expect(options()[0]).toHaveAttribute('aria-selected', 'true');
  });

  it('tell a screen reader how many there are', async () => {
    const {user} = open();
    await user.type(input(), 'mechatroniker');
    await waitFor(() => expect(status()).toHaveTextContent(`${options().length - 1} Vorschläge`));
  });

  it('stand in named groups, numbered through', async () => {
    const {user} = open();
    await user.type(input(), 'elektro');
    const groups = screen.getAllByRole('group');
    expect(groups.map((group) => within(group).getAllByRole('option').length > 0)).not.toContain(false);
    const first = screen.getByRole('group', {name: 'Berufe'});
    expect(groups[0]).toBe(first);
    expect(within(first).getAllByRole('option')[0]).toBe(options()[0]);
    expect(groups.length).toBeGreaterThan(1);
    const ids = options().map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(1)) {
      await user.keyboard('{ArrowDown}');
      expect(input()).toHaveAttribute('aria-activedescendant', id);
    }
  });

  it('stay when the field is clicked again', async () => {
    const {user} = open();
    await user.type(input(), 'mechatroniker');
    await user.click(input());
    expect(options().length).toBeGreaterThan(1);
  });
});

describe('opening a page', () => {
  it('happens with Enter for the first hit', async () => {
    const {user, history} = open();
    await user.type(input(), 'Autoschlosser{Enter}');
    expect(history.location.pathname).toBe('/berufe/kfz-mechatroniker/');
  });

  it('happens with Enter for the chosen line', async () => {
    const {user, history} = open();
    await user.type(input(), 'Autoschlosser{ArrowUp}{Enter}');
    expect(history.location).toMatchObject({pathname: '/suche/', search: '?q=Autoschlosser'});
  });

  it('happens with a click', async () => {
    const {user, history} = open();
    await user.type(input(), 'Dreher');
    await user.click(screen.getByRole('option', {name: /Zerspanungsmechaniker/}));
    expect(history.location.pathname).toBe('/berufe/zerspanungsmechaniker/');
  });

  it('works twice for the same page', async () => {
    const {user, history} = open();
    await user.type(input(), 'Autoschlosser{Enter}');
    act(() => history.push('/berufe/'));
    await user.clear(input());
    await user.type(input(), 'Autoschlosser{Enter}');
    expect(history.location.pathname).toBe('/berufe/kfz-mechatroniker/');
  });

  it('does not happen with Tab', async () => {
    const {user, history} = open();
    await user.type(input(), 'Autoschlosser');
    await user.tab();
    expect(history.location.pathname).toBe('/berufe/');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
  });

  it('does not happen with Enter in an empty field', async () => {
    const {user, history} = open();
    await user.type(input(), '   {Enter}');
    expect(history.location.pathname).toBe('/berufe/');
  });
});

describe('Escape', () => {
  it('closes the suggestions and keeps the words typed', async () => {
    const {user, history} = open();
    await user.type(input(), 'Autoschlosser{Escape}');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    expect(input()).toHaveValue('Autoschlosser');
    expect(history.location.pathname).toBe('/berufe/');
  });

  it('empties the field when the suggestions are closed already', async () => {
    const {user} = open();
    await user.type(input(), 'Autoschlosser{Escape}{Escape}');
    expect(input()).toHaveValue('');
  });
});

describe('when there is nothing to suggest', () => {
  it('says that the search is loading, and Enter leads to the search page', async () => {
    const {user, history} = open('laedt');
    await user.type(input(), 'Müller & Söhne');
    expect(screen.getByText('Die Suche wird geladen …', {selector: 'form div *'})).toBeVisible();
    await user.keyboard('{Enter}');
    expect(history.location.pathname).toBe('/suche/');
    expect(new URLSearchParams(history.location.search).get('q')).toBe('Müller & Söhne');
  });

  it('leads on from a query without hits', async () => {
    const {user, history} = open();
    await user.type(input(), 'qqqqxxxx');
    await waitFor(() => expect(status()).toHaveTextContent('Nichts gefunden zu „qqqqxxxx“.'));
    expect(options()).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(history.location).toMatchObject({pathname: '/suche/', search: '?q=qqqqxxxx'});
  });
});

describe('any text', () => {
  it('with markup is shown as text', async () => {
    const {user, container} = open();
    await user.click(input());
    await user.paste('<img src=x onerror=alert(1)>Dreher');
    expect(options().at(-1)).toHaveTextContent('„<img src=x onerror=alert(1)>Dreher“');
    expect(container.querySelector('img')).toBeNull();
  });

  it('is cut at a length that still makes an address', () => {
    open();
    expect(input()).toHaveAttribute('maxlength', '200');
  });
});

describe('the key /', () => {
  it('does nothing outside the field: no single sign is a shortcut (WCAG 2.1.4)', async () => {
    const {user} = open();
    await user.keyboard('/');
    expect(input()).not.toHaveFocus();
    await user.keyboard('{Control>}k{/Control}');
    expect(input()).toHaveFocus();
  });

  it('is a character like any other in the field', async () => {
    const {user} = open();
    await user.type(input(), 'Dreher/in');
    expect(input()).toHaveValue('Dreher/in');
  });
});
