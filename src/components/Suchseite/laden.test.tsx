import {act, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderPage, type RenderedPage} from '@site/tests/jest/renderPage';
import {lade, sucheIst} from '@site/tests/jest/sucheIst';
import Suchseite from '.';

jest.mock('@site/src/hooks/useSuche', () => ({useSuche: jest.fn()}));

const PAUSE_MS = 500;

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => jest.useRealTimers());

const status = () => screen.getByRole('status');
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

describe('states', () => {
  it('says that the search is loading', () => {
    open('/suche/?q=Dreher', 'laedt');
    expect(status()).toHaveTextContent('Die Suche wird geladen …');
  });

  it('shows the answer as soon as titles are there, and more when the texts are', () => {
    const {rerender} = open('/suche/?q=elektro', 'laedt');
    sucheIst('nurTitel');
    rerender(<Suchseite />);
    const early = hits();
    expect(early.length).toBeGreaterThan(0);
    act(() => screen.getAllByRole('link')[0]?.focus());
    const focused = document.activeElement?.getAttribute('href');
    sucheIst('bereit');
    rerender(<Suchseite />);
    expect(hits().length).toBeGreaterThan(early.length);
    expect(document.activeElement?.getAttribute('href')).toBe(focused);
  });

  it('calls nothing "not found" before the texts are there', () => {
    const {rerender} = open('/suche/?q=Ölwechsel', 'nurTitel');
    expect(status()).toHaveTextContent('Die Texte werden noch geladen …');
    expect(screen.queryByText(/Nichts gefunden/)).toBeNull();
    sucheIst('bereit');
    rerender(<Suchseite />);
    expect(hits()[0]).toMatch(/^\/berufe\/kfz-mechatroniker\//);
  });

  it('says that only titles are searched when the texts failed, and offers another attempt', async () => {
    open('/suche/?q=Autoschlosser', 'textFehlt');
    expect(hits()[0]).toBe('/berufe/kfz-mechatroniker/');
    expect(status()).toHaveTextContent(/^1 Treffer .*Gesucht wird nur in Titeln und Bezeichnungen/);
    await user().click(screen.getByRole('button', {name: 'Erneut versuchen'}));
    expect(lade).toHaveBeenCalledWith(true);
  });

  it('says that the search could not be loaded, leads to all occupations and offers another attempt', async () => {
    open('/suche/?q=Dreher', 'fehler');
    expect(status()).toHaveTextContent('Die Suche konnte nicht geladen werden.');
    expect(screen.getByRole('link', {name: 'Alle Berufe von A bis Z'})).toHaveAttribute('href', '/berufe/');
    await user().click(screen.getByRole('button', {name: 'Erneut versuchen'}));
    expect(lade).toHaveBeenCalledWith(true);
    expect(screen.getByRole('region', {name: 'Antwort'})).toHaveFocus();
  });

  it('asks for a new page when the data are damaged', () => {
    open('/suche/?q=Dreher', 'beschaedigt');
    expect(status()).toHaveTextContent('Die Suche konnte nicht geladen werden');
    expect(screen.getByRole('button', {name: 'Seite neu laden'})).toBeVisible();
  });
});
