import fc from 'fast-check';
import type {Kennungen} from '../feld';
import {merkeEintraege} from './merkeEintraege';
import {optionen} from './optionen';
import {findeEintraege, fuegeZusammen, HOECHSTENS} from './teilliste';

const kennungen = (): Kennungen => ({
  berufe: [],
  quellen: [['a-2020', 'Bericht A']],
  kompetenzen: [],
  qualifizierungen: [],
  foerderungen: [],
  kldb: [],
});

describe('choices of a field for ids', () => {
  it('are the register, and what the field has already', () => {
    expect(optionen(kennungen(), 'quellen', undefined)).toEqual([{value: 'a-2020', label: 'Bericht A · a-2020'}]);
    expect(optionen(kennungen(), 'quellen', ['a-2020', 'b-2021']).map(({label}) => label)).toEqual([
      'Bericht A · a-2020',
      'b-2021 (noch nicht im Register)',
    ]);
    expect(optionen(kennungen(), 'berufe', 'neu').map(({value}) => value)).toEqual(['neu']);
    expect(optionen(kennungen(), 'berufe', '')).toEqual([]);
  });

  it('grow by the entries of a register that was saved', () => {
    const bekannt = kennungen();
    merkeEintraege(bekannt, 'quellen', [
      {id: 'a-2020', titel: 'Anders'},
      {id: 'c-2022', titel: 'Bericht C'},
      {titel: 'x'},
      null,
    ]);
    merkeEintraege(bekannt, 'kldb', [{code: '26112', titel: 'Mechatronik'}]);
    merkeEintraege(bekannt, 'standorte', [{id: 'werk', name: 'Werk'}]);
    merkeEintraege(bekannt, 'quellen', undefined);
    expect(bekannt).toEqual({
      ...kennungen(),
      quellen: [
        ['a-2020', 'Bericht A'],
        ['c-2022', 'Bericht C'],
      ],
      kldb: [['26112', 'Mechatronik']],
    });
  });
});

describe('part of a long list', () => {
  const lang = Array.from({length: 100}, (_, index) => ({
    id: `eintrag-${index}`,
    titel: index % 2 ? 'Werk' : 'Verband',
  }));

  it('is what a search finds, and a short list is shown as a whole', () => {
    expect(findeEintraege(lang, '')).toEqual({orte: [], treffer: 0});
    expect(findeEintraege(lang.slice(0, 3), ' ')).toEqual({orte: [0, 1, 2], treffer: 3});
    expect(findeEintraege(lang, 'werk EINTRAG-77')).toEqual({orte: [77], treffer: 1});
    const viele = findeEintraege(lang, 'verband');
    expect([viele.orte.length, viele.treffer]).toEqual([HOECHSTENS, 50]);
  });

  it('goes back to where it came from: edited, added, removed', () => {
    const alle = ['a', 'b', 'c', 'd'];
    expect(fuegeZusammen(alle, [1, 3], ['B', 'd'])).toEqual({alle: ['a', 'B', 'c', 'd'], orte: [1, 3]});
    expect(fuegeZusammen(alle, [1, 3], ['b', 'd', 'neu'])).toEqual({alle: [...alle, 'neu'], orte: [1, 3, 4]});
    expect(fuegeZusammen(alle, [1, 3], ['d'])).toEqual({alle: ['a', 'c', 'd'], orte: [2]});
    expect(fuegeZusammen(alle, [], ['neu'])).toEqual({alle: [...alle, 'neu'], orte: [4]});
  });

  it('loses and invents nothing, whatever is edited', () => {
    const fall = fc
      .tuple(fc.array(fc.nat(), {maxLength: 12}), fc.array(fc.nat(), {maxLength: 6}))
      .chain(([alle, teil]) =>
        fc.record({
          alle: fc.constant(alle),
          teil: fc.constant(teil),
          orte: fc.subarray([...alle.keys()]),
        }),
      );
    fc.assert(
      fc.property(fall, ({alle, orte, teil}) => {
        const ergebnis = fuegeZusammen(alle, orte, teil);
        expect(ergebnis.orte.map((ort) => ergebnis.alle[ort])).toEqual(teil);
        const rest = alle.filter((_, ort) => !orte.includes(ort));
        expect(ergebnis.alle.filter((_, ort) => !ergebnis.orte.includes(ort))).toEqual(rest);
      }),
    );
  });
});
