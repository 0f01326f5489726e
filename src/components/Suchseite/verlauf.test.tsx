import {act, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderPage, type RenderedPage} from '@site/tests/jest/renderPage';
import {sucheIst} from '@site/tests/jest/sucheIst';
import Suchseite from '.';

jest.mock('@site/src/hooks/useSuche', () => ({useSuche: jest.fn()}));

const PAUSE_MS = 500;

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => jest.useRealTimers());

const input = () => screen.getByRole('searchbox');
const hits = () => screen.queryAllByRole('listitem').map((item) => item.querySelector('a')?.getAttribute('href'));
const pause = () => act(() => jest.advanceTimersByTime(PAUSE_MS));
const user = () => userEvent.setup({advanceTimers: (ms) => jest.advanceTimersByTime(ms)});
const stored = () => JSON.parse(localStorage.getItem('suchverlauf') ?? '[]') as string[];

/** Opens the page, and waits as long as a screen reader does before it speaks. */
function open(url: string, zustand: Parameters<typeof sucheIst>[0] = 'bereit'): RenderedPage {
  sucheIst(zustand);
  const page = renderPage(<Suchseite />, url);
  pause();
  return page;
}

describe('recent queries', () => {
  const remember = (...queries: string[]) => localStorage.setItem('suchverlauf', JSON.stringify(queries));
  const forget = (query: string) => screen.getByRole('button', {name: `${query} aus dem Verlauf löschen`});

  it('gain what comes from outside and what leads to a hit, not the words on the way', async () => {
    open('/suche/?q=26112');
    expect(stored()).toEqual(['26112']);
    await user().clear(input());
    await user().type(input(), 'Autoschlosser');
    pause();
    expect(stored()).toEqual(['26112']);
    await user().click(screen.getByRole('link', {name: /^Kraftfahrzeugmechatroniker/}));
    expect(stored()).toEqual(['Autoschlosser', '26112']);
  });

  it('gain what is confirmed with Enter', async () => {
    open('/suche/');
    await user().type(input(), 'Dreher{Enter}');
    expect(stored()).toEqual(['Dreher']);
  });

  it('gain nothing from an empty query', () => {
    open('/suche/?q=%20%20');
    expect(localStorage).toHaveLength(0);
  });

  it('are listed while the field is empty, each with its search', () => {
    remember('CNC Dreher', '26112');
    open('/suche/');
    expect(hits()).toEqual(['/suche/?q=CNC%20Dreher', '/suche/?q=26112']);
  });

  it('are forgotten one by one; the focus goes to the next, and the page says which is gone', async () => {
    remember('a', 'b', 'c');
    open('/suche/');
    await user().click(forget('b'));
    expect(stored()).toEqual(['a', 'c']);
    expect(forget('c')).toHaveFocus();
    expect(screen.getByText('Aus dem Verlauf gelöscht: b')).toBeInTheDocument();
    await user().click(forget('c'));
    expect(forget('a')).toHaveFocus();
    await user().click(forget('a'));
    expect(localStorage).toHaveLength(0);
    expect(screen.queryByRole('heading', {name: 'Zuletzt gesucht'})).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  it('are forgotten all at once', async () => {
    remember('a', 'b');
    open('/suche/');
    await user().click(screen.getByRole('button', {name: 'Alle löschen'}));
    expect(localStorage).toHaveLength(0);
    expect(screen.getByText('Der Verlauf ist gelöscht.')).toBeInTheDocument();
  });

  it('are nothing where the browser forbids to store', async () => {
    const forbidden = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const log = jest.spyOn(console, 'error').mockImplementation();
    open('/suche/?q=Dreher');
    expect(hits()[0]).toBe('/berufe/zerspanungsmechaniker/');
    await user().type(input(), '{Enter}');
    expect(forbidden).toHaveBeenCalled();
    forbidden.mockRestore();
    log.mockRestore();
  });
});
