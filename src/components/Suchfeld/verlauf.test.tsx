import {screen, waitFor, within} from '@testing-library/react';
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

/** Recent queries as an earlier visit has left them. */
function remember(...queries: string[]): void {
  localStorage.setItem('suchverlauf', JSON.stringify(queries));
}

const stored = () => JSON.parse(localStorage.getItem('suchverlauf') ?? '[]') as string[];

beforeEach(() => localStorage.clear());

describe('recent queries', () => {
  it('are offered by the empty field, none of them chosen', async () => {
    remember('26112', 'CNC Dreher');
    const {user} = open();
    await user.click(input());
    expect(within(screen.getByRole('group', {name: 'Zuletzt gesucht'})).getAllByRole('option')).toHaveLength(2);
    expect(options().map(({textContent}) => textContent)).toEqual([
      '26112',
      'CNC Dreher',
      'Verlauf auf diesem Gerät löschen',
    ]);
    expect(screen.queryByRole('option', {selected: true})).toBeNull();
  });

  it('are not offered by themselves in the middle of typing', async () => {
    remember('26112');
    const {user} = open();
    await user.type(input(), 'Dreher');
    expect(screen.queryByRole('option', {name: '26112'})).toBeNull();
    await user.clear(input());
    expect(screen.getByRole('option', {name: '26112'})).toBeVisible();
  });

  it('run the search when chosen', async () => {
    remember('CNC Dreher');
    const {user, history} = open();
    await user.click(input());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(history.location).toMatchObject({pathname: '/suche/', search: '?q=CNC%20Dreher'});
  });

  it('are forgotten by the last line, which leads nowhere and says what it did', async () => {
    remember('26112', 'CNC Dreher');
    const {user, history} = open();
    await user.click(input());
    await user.keyboard('{ArrowUp}{Enter}');
    expect(localStorage).toHaveLength(0);
    expect(history.location.pathname).toBe('/berufe/');
    await waitFor(() => expect(status()).toHaveTextContent('Der Verlauf auf diesem Gerät ist gelöscht.'));
    expect(input()).toHaveFocus();
    expect(screen.queryAllByRole('option')).toHaveLength(0);
  });

  it('gain the query that led to a hit', async () => {
    remember('26112');
    const {user} = open();
    await user.type(input(), 'Autoschlosser{Enter}');
    expect(stored()).toEqual(['Autoschlosser', '26112']);
  });

  it('gain nothing while a reader types or leaves', async () => {
    const {user} = open();
    await user.type(input(), 'Autoschlosser');
    await user.tab();
    expect(stored()).toEqual([]);
  });

  it('with markup are shown as text', async () => {
    remember('<img src=x onerror=alert(1)>');
    const {user, container} = open();
    await user.click(input());
    expect(options()[0]).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(container.querySelector('img')).toBeNull();
  });

  it('are none where something else is stored', async () => {
    localStorage.setItem('suchverlauf', '{"length": 5}');
    const {user} = open();
    await user.click(input());
    expect(input()).toHaveAttribute('aria-expanded', 'false');
  });
});
