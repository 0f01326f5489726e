import fc from 'fast-check';
import {liesVerlauf, mitAnfrage, ohneAnfrage} from './verlauf';

describe('mitAnfrage', () => {
  it('puts the newest first', () => expect(mitAnfrage(['Dreher'], '26112')).toEqual(['26112', 'Dreher']));

  it('moves a query that is there already, whatever its case and spaces', () =>
    expect(mitAnfrage(['26112', 'CNC Dreher'], ' cnc dreher ')).toEqual(['cnc dreher', '26112']));

  it('keeps eight', () => {
    const nine = Array.from({length: 9}, (_, i) => `Beruf ${i}`);
    const kept = nine.reduce<readonly string[]>((verlauf, anfrage) => mitAnfrage(verlauf, anfrage), []);
    expect(kept).toEqual([...nine].reverse().slice(0, 8));
  });

  it.each(['', '   ', '\u200B', '👩‍🔧', '?!'])('leaves out %j, which has no letter and no digit', (anfrage) => {
    const verlauf = ['Dreher'];
    expect(mitAnfrage(verlauf, anfrage)).toBe(verlauf);
  });

  it('cuts what no search field takes', () => expect(mitAnfrage([], 'x'.repeat(10_000))[0]).toHaveLength(200));
});

describe('ohneAnfrage', () => {
  it('forgets one', () => expect(ohneAnfrage(['Dreher', '26112'], 'dreher')).toEqual(['26112']));
});

describe('liesVerlauf', () => {
  it('reads what was written, in the same order', () =>
    expect(liesVerlauf('["26112","Dreher"]')).toEqual(['26112', 'Dreher']));

  it.each([
    [null, []],
    ['', []],
    ['{', []],
    ['null', []],
    ['{"length": 3}', []],
    ['"Dreher"', []],
    ['[1, null, {"a": 1}, ["x"], "Dreher"]', ['Dreher']],
    ['["Dreher", " dreher", ""]', ['Dreher']],
    ['["__proto__"]', ['__proto__']],
  ])('takes from %j only what is a query', (stored, queries) => expect(liesVerlauf(stored)).toEqual(queries));

  it('never throws, and never gives more than eight different queries of at most 200 characters', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.string({unit: 'binary', maxLength: 300}), {maxLength: 20}).map((list) => JSON.stringify(list)),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const queries = liesVerlauf(stored);
        expect(queries.length).toBeLessThanOrEqual(8);
        expect(new Set(queries.map((query) => query.toLowerCase())).size).toBe(queries.length);
        expect(queries.every((query) => query.length <= 200 && query.trim() !== '')).toBe(true);
      }),
    );
  });
});
