import {act, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useSuche} from '@site/src/hooks/useSuche';
import {renderPage, type RenderedPage} from '@site/tests/jest/renderPage';
import {ZUSTAENDE} from '@site/tests/jest/suche';
import Suchseite from '.';

jest.mock('@site/src/hooks/useSuche', () => ({useSuche: jest.fn()}));

const PAUSE_MS = 300;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const input = () => screen.getByRole('searchbox');
const status = () => screen.getByRole('status');
const hits = () => screen.queryAllByRole('listitem').map((item) => item.querySelector('a')?.getAttribute('href'));
const user = () => userEvent.setup({advanceTimers: (ms) => jest.advanceTimersByTime(ms)});

function open(url: string, zustand: keyof typeof ZUSTAENDE = 'bereit'): RenderedPage {
  jest.mocked(useSuche).mockReturnValue(ZUSTAENDE[zustand]);
  return renderPage(<Suchseite />, url);
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
    act(() => jest.advanceTimersByTime(PAUSE_MS));
    expect(new URLSearchParams(history.location.search).get('q')).toBe('Dreher & Fräser');
    expect(history.length).toBe(1);
    expect(input()).toHaveValue('Dreher & Fräser');
  });

  it('takes the query out of the address when the field is emptied', async () => {
    const {history} = open('/suche/?q=Dreher');
    await user().clear(input());
    act(() => jest.advanceTimersByTime(PAUSE_MS));
    expect(history.location.search).toBe('');
    expect(status()).toHaveTextContent('Geben Sie ein, wie die Person ihren Beruf nennt');
  });

  it('follows the address when it changes from outside', () => {
    const {history} = open('/suche/?q=Dreher');
    act(() => history.push('/suche/?q=26112'));
    expect(input()).toHaveValue('26112');
    expect(hits()).toEqual(['/berufe/mechatroniker/']);
  });
});

describe('results', () => {
  it('are counted, ordered and say why each was found', () => {
    open('/suche/?q=Autoschlosser');
    expect(status()).toHaveTextContent(`${hits().length} Treffer zu „Autoschlosser“, geordnet nach Übereinstimmung`);
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('frühere Bezeichnung');
  });

  it('count one hit in the singular', () => {
    open('/suche/?q=26112');
    expect(status()).toHaveTextContent('1 Treffer zu „26112“');
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
  });
});

describe('states', () => {
  it('says that the search is loading', () => {
    open('/suche/?q=Dreher', 'laedt');
    expect(status()).toHaveTextContent('Die Suche wird geladen …');
  });

  it('says that the search could not be loaded', () => {
    open('/suche/?q=Dreher', 'fehler');
    expect(status()).toHaveTextContent('Die Suche konnte nicht geladen werden.');
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
