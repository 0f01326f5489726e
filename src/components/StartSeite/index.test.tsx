import {screen, within} from '@testing-library/react';
import type {StartAnsicht} from '@site/src/ansicht/listen';
import {useSuche} from '@site/src/hooks/useSuche';
import {renderPage} from '@site/tests/jest/renderPage';
import {ZUSTAENDE} from '@site/tests/jest/suche';
import StartSeite from '.';

jest.mock('@site/src/hooks/useSuche', () => ({useSuche: jest.fn()}));

const DATEN: StartAnsicht = {
  gruppen: [
    {gruppe: 'produktion', anzahl: 5},
    {gruppe: 'logistik', anzahl: 1},
  ],
  neu: [{title: 'Mechatroniker/in', url: '/berufe/mechatroniker/', stand: '2026-11-22', art: 'Beruf'}],
  aktuelles: [{title: 'Kongress der Zulieferer', url: '/aktuelles/2026-03-12-kongress/', datum: '2026-03-12'}],
  anzahl: {berufe: 6, aussagen: 40, quellen: 30},
};

function finePointer(matches: boolean): void {
  const query = Object.assign(window.matchMedia('(pointer: fine)'), {matches});
  jest.spyOn(window, 'matchMedia').mockReturnValue(query);
}

function open(): void {
  jest.mocked(useSuche).mockReturnValue([ZUSTAENDE.bereit, () => undefined]);
  renderPage(<StartSeite daten={DATEN} />);
}

afterEach(() => jest.restoreAllMocks());

it('puts the focus into the search field where there is a keyboard', () => {
  finePointer(true);
  open();
  expect(screen.getByRole('combobox')).toHaveFocus();
});

it('leaves the focus alone on a touch screen, where it would open the keyboard', () => {
  finePointer(false);
  open();
  expect(screen.getByRole('combobox')).not.toHaveFocus();
});

it('offers examples that the search answers', () => {
  open();
  const examples = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('/suche/'));
  expect(examples.map((link) => new URL(link.getAttribute('href') ?? '', 'http://x').searchParams.get('q'))).toEqual(
    examples.map(({textContent}) => textContent),
  );
  expect(examples).toHaveLength(3);
});

it('links the four themes', () => {
  open();
  const themes = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('/themen/'));
  expect(themes.map((link) => link.getAttribute('href'))).toEqual([
    '/themen/digitalisierung/',
    '/themen/elektromobilitaet/',
    '/themen/flexible-produktion/',
    '/themen/mensch/',
  ]);
});

it('counts the occupations of each group', () => {
  open();
  const list = screen.getByRole('link', {name: 'Produktion und Metall'}).closest('ul') as HTMLElement;
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({textContent}) => textContent),
  ).toEqual(['Produktion und Metall5 Berufe', 'Logistik1 Beruf']);
  expect(screen.getByRole('link', {name: 'Logistik'})).toHaveAttribute('href', '/berufe/#logistik');
});

it('dates what has changed', () => {
  open();
  expect(screen.getByRole('link', {name: 'Mechatroniker/in'}).closest('li')).toHaveTextContent('Beruf, 22.11.2026');
});
