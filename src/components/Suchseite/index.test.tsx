import {act, screen, within} from '@testing-library/react';
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

describe('the query and the address', () => {
  it('takes the query from the address', () => {
    open('/suche/?q=Autoschlosser');
    expect(input()).toHaveValue('Autoschlosser');
    expect(hits()[0]).toBe('/berufe/kfz-mechatroniker/');
  });

  it('puts what is typed into the address after a short pause, without a new entry in the history', async () => {
    const {history} = open('/suche/');
    await user().type(input(), 'Dreher & Fräser');
    pause();
    expect(new URLSearchParams(history.location.search).get('q')).toBe('Dreher & Fräser');
    expect(history.length).toBe(1);
    expect(input()).toHaveValue('Dreher & Fräser');
  });

  it('takes the query out of the address when the field is emptied', async () => {
    const {history} = open('/suche/?q=Dreher');
    await user().clear(input());
    pause();
    expect(history.location.search).toBe('');
    expect(status()).toHaveTextContent('Geben Sie ein, wie die Person ihren Beruf nennt');
  });

  it('follows the address when it changes from outside', () => {
    const {history} = open('/suche/?q=Dreher');
    act(() => history.push('/suche/?q=26112'));
    expect(input()).toHaveValue('26112');
    expect(hits()).toEqual(['/berufe/mechatroniker/']);
  });

  it('has no filter for values that do not exist', () => {
    const {history} = open('/suche/?q=Dreher&typ=x&gruppe=__proto__&leitthema=%3Cb%3E');
    expect(headline()).toHaveTextContent(/Treffer zu „Dreher“$/);
    expect(screen.queryByRole('button', {name: 'Alle Filter aufheben'})).toBeNull();
    expect(history.length).toBe(1);
  });
});

describe('results', () => {
  it('are counted, ordered and say why each was found', () => {
    open('/suche/?q=Autoschlosser');
    expect(headline()).toHaveTextContent(`${hits().length} Treffer zu „Autoschlosser“`);
    expect(status()).toHaveTextContent(`${hits().length} Treffer zu „Autoschlosser“, geordnet nach Übereinstimmung`);
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('frühere Bezeichnung');
  });

  it('count one hit in the singular', () => {
    open('/suche/?q=26112');
    expect(status()).toHaveTextContent('1 Treffer zu „26112“');
  });

  it('are counted aloud after a pause in typing, not on every key', async () => {
    open('/suche/');
    await user().type(input(), 'Dreher');
    expect(headline()).toHaveTextContent('zu „Dreher“');
    expect(status()).toHaveTextContent(/^Geben Sie ein/);
    pause();
    expect(status()).toHaveTextContent(/Treffer zu „Dreher“/);
    expect(input()).toHaveFocus();
  });

  it('mark what matched', () => {
    const {container} = open('/suche/?q=Zerspanungsmechaniker');
    expect(container.querySelector('mark')).toHaveTextContent(/zerspanungsmechaniker/i);
  });

  it('nothing found leads on to similar terms and to all occupations', () => {
    open('/suche/?q=qqqqxxxx');
    expect(status()).toHaveTextContent('Nichts gefunden zu „qqqqxxxx“.');
    expect(screen.getByRole('heading', {name: 'Ähnliche Begriffe'})).toBeVisible();
    expect(hits()[0]).toMatch(/^\/suche\/\?q=.+/);
    expect(screen.getByRole('link', {name: 'allen Berufen von A bis Z'})).toHaveAttribute('href', '/berufe/');
    expect(screen.getByRole('link', {name: 'Diesen Begriff melden'})).toHaveAttribute(
      'href',
      expect.stringContaining('qqqqxxxx'),
    );
  });

  it('a code that nobody has leads to the occupations near it', () => {
    open('/suche/?q=24239');
    const neighbours = screen.getByRole('heading', {name: 'Berufe in der Nähe dieses Codes'}).nextElementSibling;
    expect(neighbours).toHaveTextContent('Zerspanungsmechaniker/in (KldB 24232)');
    expect(within(neighbours as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      '/berufe/zerspanungsmechaniker/',
    );
  });
});

describe('any query', () => {
  it('of 10,000 characters is cut and answered', () => {
    open(`/suche/?q=${'batterie'.repeat(1250)}`);
    expect(input()).toHaveValue('batterie'.repeat(25));
    expect(status()).toHaveTextContent(/Treffer|Nichts gefunden/);
  });

  it.each(['👩🏽‍🔧', '<script>alert(1)</script>', '"\'&;#', '\u202Ereherd', 'a\u0000b'])('%j is shown as text', (query) => {
    const {container} = open(`/suche/?q=${encodeURIComponent(query)}`);
    expect(status().textContent).toContain(query.trim());
    expect(container.querySelector('script')).toBeNull();
  });

  it('that is no valid address encoding does not break the page', () => {
    open('/suche/?q=%E0%A4%A');
    expect(screen.getByRole('heading', {name: 'Suche'})).toBeVisible();
  });
});
