import {screen, waitFor} from '@testing-library/react';
import userEvent, {type UserEvent} from '@testing-library/user-event';
import {renderPage, type RenderedPage} from '@site/tests/jest/renderPage';
import {lade, sucheIst} from '@site/tests/jest/sucheIst';
import Suchfeld from '.';

jest.mock('@site/src/hooks/useSuche', () => ({useSuche: jest.fn()}));

const input = () => screen.getByRole('combobox');
const options = () => screen.getAllByRole('option');
const status = () => screen.getByRole('status');

function open(zustand: Parameters<typeof sucheIst>[0] = 'bereit'): RenderedPage & {user: UserEvent} {
  sucheIst(zustand);
  return {...renderPage(<Suchfeld />, '/berufe/'), user: userEvent.setup()};
}

beforeEach(() => {
  localStorage.clear();
  lade.mockClear();
});

describe('while the index arrives', () => {
  it('the answer appears without typing again', async () => {
    const {user, rerender} = open('laedt');
    await user.type(input(), 'Autoschlosser');
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    sucheIst('nurTitel');
    rerender(<Suchfeld />);
    expect(options()[0]).toHaveTextContent('Kraftfahrzeugmechatroniker/in');
    expect(options()[0]).toHaveAttribute('aria-selected', 'true');
    expect(input()).toHaveFocus();
  });

  it('the texts replace the list, and the chosen line stays chosen wherever it stands now', async () => {
    const {user, rerender} = open('nurTitel');
    await user.type(input(), 'elektro');
    const before = options().map(({textContent}) => textContent);
    await user.keyboard('{ArrowDown}');
    const chosen = screen.getByRole('option', {selected: true}).textContent;
    sucheIst('bereit');
    rerender(<Suchfeld />);
    expect(options().map(({textContent}) => textContent)).not.toEqual(before);
    expect(screen.getByRole('option', {selected: true})).toHaveTextContent(chosen);
    expect(input()).toHaveFocus();
  });

  it('a query that no title answers waits for the texts', async () => {
    const {user, rerender} = open('nurTitel');
    await user.type(input(), 'Ölwechsel');
    expect(screen.getByText(/Die Texte werden noch geladen/)).toBeVisible();
    expect(screen.queryByText(/Nichts gefunden zu/)).toBeNull();
    sucheIst('bereit');
    rerender(<Suchfeld />);
    expect(options()[0]).toHaveTextContent('Kraftfahrzeugmechatroniker/in');
  });
});

describe('when loading failed', () => {
  const retry = () => screen.getByRole('button', {name: 'Erneut versuchen'});

  it('the field says so, leads to all occupations and tries again, with the cursor back in the field', async () => {
    const {user} = open('fehler');
    await user.type(input(), 'Dreher');
    expect(screen.getByText(/^Die Suche konnte nicht geladen werden/, {selector: 'form div *'})).toBeVisible();
    expect(screen.getByRole('link', {name: 'Alle Berufe von A bis Z'})).toHaveAttribute('href', '/berufe/');
    await user.tab();
    expect(retry()).toHaveFocus();
    lade.mockClear();
    await user.keyboard('{Enter}');
    expect(lade).toHaveBeenCalledWith(true);
    expect(input()).toHaveFocus();
  });

  it('the next focus and the next letter try again in passing', async () => {
    const {user} = open('fehler');
    await user.click(input());
    expect(lade).toHaveBeenLastCalledWith();
    lade.mockClear();
    await user.keyboard('D');
    expect(lade).toHaveBeenCalledTimes(1);
  });

  it('titles answer alone, and say so', async () => {
    const {user} = open('textFehlt');
    await user.type(input(), 'Autoschlosser');
    expect(options()[0]).toHaveTextContent('Kraftfahrzeugmechatroniker/in');
    expect(retry()).toBeVisible();
    await waitFor(() => expect(status()).toHaveTextContent(/Gesucht wird nur in Titeln und Bezeichnungen/));
  });

  it('damaged data ask for a new page instead of a vain attempt', async () => {
    const {user} = open('beschaedigt');
    await user.type(input(), 'Dreher');
    expect(screen.getByRole('button', {name: 'Seite neu laden'})).toBeVisible();
    expect(screen.queryByRole('button', {name: 'Erneut versuchen'})).toBeNull();
  });

  it('an empty field is not bothered', async () => {
    const {user} = open('fehler');
    await user.click(input());
    expect(screen.queryByRole('button')).toBeNull();
  });
});
