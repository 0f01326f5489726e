import {auswahl, gewaehlteNamen, istGefiltert} from './suchfilter';

const ZAEHLER = {typ: {beruf: 3, thema: 1}, gruppe: {it: 2}, leitthema: {}};

describe('auswahl', () => {
  it('offers values that leave pages, in the order of the filter', () =>
    expect(auswahl('typ', {}, ZAEHLER)).toEqual([
      {wert: 'beruf', name: 'Berufe', anzahl: 3, gewaehlt: false},
      {wert: 'thema', name: 'Themen', anzahl: 1, gewaehlt: false},
    ]));

  it('offers the chosen value without pages too, so that it can be lifted', () =>
    expect(auswahl('leitthema', {leitthema: 'mensch'}, ZAEHLER)).toEqual([
      {wert: 'mensch', name: 'Der Mensch', anzahl: 0, gewaehlt: true},
    ]));

  it('offers nothing where nothing can be chosen', () => expect(auswahl('leitthema', {}, ZAEHLER)).toEqual([]));
});

test('gewaehlteNamen says the filters in words', () => {
  expect(gewaehlteNamen({gruppe: 'it', typ: 'beruf'})).toEqual(['Berufe', 'IT und Daten']);
  expect(gewaehlteNamen({})).toEqual([]);
});

test('istGefiltert', () => {
  expect(istGefiltert({leitthema: 'mensch'})).toBe(true);
  expect(istGefiltert({typ: undefined})).toBe(false);
});
