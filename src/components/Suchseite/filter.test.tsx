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
const status = () => screen.getByRole('status');
const headline = () => screen.getByRole('heading', {level: 2});
const hits = () => screen.queryAllByRole('listitem').map((item) => item.querySelector('a')?.getAttribute('href'));
const pause = () => act(() => jest.advanceTimersByTime(PAUSE_MS));
const user = () => userEvent.setup({advanceTimers: (ms) => jest.advanceTimersByTime(ms)});

/** Opens the page, and waits as long as a screen reader does before it speaks. */
function open(url: string, zustand: Parameters<typeof sucheIst>[0] = 'bereit'): RenderedPage {
  sucheIst(zustand);
  const page = renderPage(<Suchseite />, url);
  pause();
  return page;
}

describe('filters', () => {
  const filter = (name: RegExp) => screen.getByRole('button', {name});

  it('offer what leaves hits, with their number, and narrow the list', async () => {
    const {history} = open('/suche/?q=elektro');
    const all = hits().length;
    const count = Number(/\d+$/.exec(filter(/^Themen/).textContent)?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);
    expect(screen.queryByRole('button', {name: /^Aktuelles/})).toBeNull();
    await user().click(filter(/^Themen/));
    expect(history.location.search).toBe('?q=elektro&typ=thema');
    expect(hits()).toHaveLength(count);
    expect(filter(/Themen/)).toHaveAttribute('aria-pressed', 'true');
    expect(filter(/Themen/)).toHaveFocus();
    pause();
    expect(status()).toHaveTextContent('eingegrenzt auf Themen');
  });

  it('are steps of their own, which the way back undoes', async () => {
    const {history} = open('/suche/?q=elektro');
    const all = hits();
    await user().click(filter(/^Themen/));
    expect(history.length).toBe(2);
    act(() => history.goBack());
    expect(hits()).toEqual(all);
    expect(input()).toHaveValue('elektro');
  });

  it('take the words along that the address does not hold yet', async () => {
    const {history} = open('/suche/?q=elektr');
    await user().type(input(), 'o');
    await user().click(filter(/^Themen/));
    expect(history.location.search).toBe('?q=elektro&typ=thema');
    pause();
    expect(history.location.search).toBe('?q=elektro&typ=thema');
    expect(input()).toHaveValue('elektro');
  });

  it('are lifted by a second press', async () => {
    const {history} = open('/suche/?q=elektro&typ=thema');
    await user().click(filter(/Themen/));
    expect(history.location.search).toBe('?q=elektro');
  });

  it('are lifted all at once, and the focus stays with the answer', async () => {
    const {history} = open('/suche/?q=elektro&typ=thema');
    await user().click(filter(/^Alle Filter aufheben/));
    expect(history.location.search).toBe('?q=elektro');
    expect(screen.getByRole('region', {name: 'Antwort'})).toHaveFocus();
  });

  it('that let nothing through offer to be lifted, with the number of hits behind them', async () => {
    open('/suche/?q=Zerspanungsmechaniker&typ=thema');
    expect(headline()).toHaveTextContent('Nichts gefunden zu „Zerspanungsmechaniker“');
    expect(screen.getByText(/^Ohne Filter gibt es \d+ Treffer\.$/)).toBeVisible();
    expect(screen.queryByRole('link', {name: 'Diesen Begriff melden'})).toBeNull();
    await user().click(filter(/^Alle Filter aufheben/));
    expect(hits()[0]).toBe('/berufe/zerspanungsmechaniker/');
  });
});
