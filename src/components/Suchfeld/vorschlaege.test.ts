import {ZUSTAENDE} from '@site/tests/jest/suche';
import {vorschlaege, type Abschnitt} from './vorschlaege';

const suche = ZUSTAENDE.bereit.suche;
const best = (anfrage: string) => suche.suche(anfrage, {limit: 7}).treffer;
const keys = (abschnitte: readonly Abschnitt[]) =>
  abschnitte.flatMap(({eintraege}) => eintraege.map(({schluessel}) => schluessel));

describe('groups', () => {
  const {abschnitte} = vorschlaege(ZUSTAENDE.bereit, 'elektr', []);

  it('are named by kind and stand in the order of their best hits', () => {
    const kinds = [...new Set(best('elektr').map(({typ}) => typ))];
    expect(kinds.length).toBeGreaterThan(1);
    expect(abschnitte.map(({schluessel}) => schluessel)).toEqual([...kinds, 'alle']);
    expect(abschnitte[0]?.titel).toBe('Berufe');
  });

  it('hold every hit once, the best as the very first line, the way to all hits as the last', () => {
    const lines = keys(abschnitte);
    expect(lines[0]).toBe(`${best('elektr')[0]?.typ}-${best('elektr')[0]?.id}`);
    expect(lines.at(-1)).toBe('alle');
    expect([...lines.slice(0, -1)].sort()).toEqual(
      best('elektr')
        .map(({typ, id}) => `${typ}-${id}`)
        .sort(),
    );
  });
});

it('suggests from the first letter', () => {
  for (const letter of ['a', 'k', 'z'])
    expect(keys(vorschlaege(ZUSTAENDE.bereit, letter, []).abschnitte).length).toBeGreaterThan(1);
});

describe('recent queries', () => {
  it('stand below the empty field, with a way to forget them', () => {
    const {abschnitte, meldung} = vorschlaege(ZUSTAENDE.bereit, '', ['Dreher', '26112']);
    expect(abschnitte[0]?.titel).toBe('Zuletzt gesucht');
    expect(keys(abschnitte)).toEqual(['frueher-Dreher', 'frueher-26112', 'loeschen']);
    expect(meldung).toContain('2 letzte Suchen.');
  });

  it('do not mix with suggestions', () =>
    expect(keys(vorschlaege(ZUSTAENDE.bereit, 'mechatroniker', ['Dreher']).abschnitte)).not.toContain(
      'frueher-Dreher',
    ));

  it('need no index', () => expect(vorschlaege(ZUSTAENDE.fehler, '', ['Dreher']).abschnitte).toHaveLength(2));

  it('are not mentioned when there are none', () =>
    expect(vorschlaege(ZUSTAENDE.bereit, '', [])).toEqual({abschnitte: [], meldung: '', sichtbar: false}));
});

describe('what is missing', () => {
  it('while titles alone are there, nothing is called "not found"', () => {
    const {abschnitte, meldung} = vorschlaege(ZUSTAENDE.nurTitel, 'Ölwechsel', []);
    expect(abschnitte).toEqual([]);
    expect(meldung).toContain('werden noch geladen');
  });

  it('without texts, titles answer and say so', () => {
    const {abschnitte, meldung} = vorschlaege(ZUSTAENDE.textFehlt, 'Autoschlosser', []);
    expect(keys(abschnitte)[0]).toBe('beruf-kfz-mechatroniker');
    expect(meldung).toContain('Gesucht wird nur in Titeln und Bezeichnungen');
  });
});
