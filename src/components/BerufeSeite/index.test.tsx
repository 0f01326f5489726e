import {screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {BerufZeile} from '@site/src/ansicht/listen';
import {renderPage} from '@site/tests/jest/renderPage';
import BerufeSeite from '.';

function zeile(id: string, title: string, felder: Partial<BerufZeile> = {}): BerufZeile {
  return {
    id,
    title,
    titelUmbruch: title,
    url: `/berufe/${id}/`,
    kldb: '24232',
    niveau: 2,
    kurz: 'Ein Satz über den Beruf.',
    gruppe: 'produktion',
    typ: 'ausbildung',
    namen: [],
    stand: '2026-11-22',
    geprueft: true,
    ...felder,
  };
}

const BERUFE = [
  zeile('aerodynamiker', 'Ärodynamiker/in', {gruppe: 'entwicklung', niveau: 4}),
  zeile('automobilkaufmann', 'Automobilkaufmann/-frau', {gruppe: 'kaufmaennisch', kldb: '62272'}),
  zeile('mechatroniker', 'Mechatroniker/in', {gruppe: 'elektro', kldb: '26112', geprueft: false}),
  zeile('zerspanungsmechaniker', 'Zerspanungsmechaniker/in', {namen: ['Dreher/in', 'Fräser/in']}),
];

const titles = () => screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').textContent);
const headings = () => screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent);
const filter = () => screen.getByRole('searchbox', {name: 'Liste eingrenzen'});

beforeEach(() => renderPage(<BerufeSeite daten={{berufe: BERUFE}} />, '/berufe/'));

describe('order', () => {
  it('is by group at first, without empty groups', () => {
    expect(headings()).toEqual([
      'Produktion und Metall',
      'Elektro und Mechatronik',
      'Entwicklung und Technik',
      'Kaufmännische Berufe',
    ]);
  });

  it('is from A to Z when chosen, umlauts with their base letter', async () => {
    await userEvent.click(screen.getByRole('radio', {name: 'von A bis Z'}));
    expect(headings()).toEqual(['A', 'M', 'Z']);
    const letters = within(screen.getByRole('navigation', {name: 'Buchstaben'})).getAllByRole('link');
    expect(letters.map((link) => link.getAttribute('href'))).toEqual(['#A', '#M', '#Z']);
    expect(titles()).toEqual(BERUFE.map(({title}) => title));
  });

  it('gives every block an address', () => {
    expect(screen.getByRole('heading', {name: 'Produktion und Metall'})).toHaveAttribute('id', 'produktion');
  });
});

describe('filter', () => {
  it.each([
    ['title', 'mechatron', ['Mechatroniker/in']],
    ['other name', 'dreher', ['Zerspanungsmechaniker/in']],
    ['other spelling', 'FRAESER', ['Zerspanungsmechaniker/in']],
    ['code', '6227', ['Automobilkaufmann/-frau']],
    ['several words in any order', 'fräser zerspanung', ['Zerspanungsmechaniker/in']],
  ])('finds by %s', async (_, text, expected) => {
    await userEvent.type(filter(), text);
    expect(titles()).toEqual(expected);
    expect(screen.getByRole('status')).toHaveTextContent(`${expected.length} von 4 Berufen`);
  });

  it('keeps all while it is empty', () => {
    expect(titles()).toHaveLength(4);
    expect(screen.getByRole('status')).toHaveTextContent('4 Berufe');
  });

  it('leads to the search when no name fits', async () => {
    await userEvent.type(filter(), 'Roboter <b>');
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    expect(screen.getByText(/Kein Name in dieser Liste enthält „Roboter <b>“/)).toBeVisible();
    expect(screen.getByRole('link', {name: 'Suche'})).toHaveAttribute('href', '/suche/?q=Roboter%20%3Cb%3E');
  });
});

it('marks drafts, and only drafts', () => {
  const drafts = screen.getAllByRole('listitem').filter((item) => item.textContent.includes('Entwurf'));
  expect(drafts.map((item) => within(item).getByRole('link').textContent)).toEqual(['Mechatroniker/in']);
});

it('says type, level and code in words', () => {
  expect(screen.getByText('Ausbildung · Experte · KldB 24232')).toBeVisible();
});
