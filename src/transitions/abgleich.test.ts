import fc from 'fast-check';
import type {Kompetenzbezug} from '../content/schema';
import {gleicheAb} from './abgleich';

const bezug = (id: string, stufe: Kompetenzbezug['stufe']): Kompetenzbezug => ({id, stufe, trend: 'stabil'});

const kompetenzen = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('drehen', 'fraesen', 'messen', 'cnc', 'sps', 'hochvolt', 'constructor', '__proto__'),
    stufe: fc.constantFrom(1 as const, 2 as const, 3 as const),
    trend: fc.constant('stabil' as const),
  }),
  {selector: ({id}) => id},
);

describe('gleicheAb', () => {
  it('sorts the target’s competences by what the origin brings', () => {
    const von = [bezug('drehen', 3), bezug('messen', 1), bezug('feilen', 2)];
    const nach = [bezug('messen', 2), bezug('drehen', 2), bezug('sps', 1)];
    expect(gleicheAb(von, nach)).toEqual({
      vorhanden: ['drehen'],
      ausbauen: [{id: 'messen', von: 1, nach: 2}],
      neu: [{id: 'sps', von: 0, nach: 1}],
    });
  });

  it('counts a competence at the same level as present', () => {
    expect(gleicheAb([bezug('drehen', 2)], [bezug('drehen', 2)]).vorhanden).toEqual(['drehen']);
  });

  it('puts every competence of the target into exactly one list', () => {
    fc.assert(
      fc.property(kompetenzen, kompetenzen, (von, nach) => {
        const {vorhanden, ausbauen, neu} = gleicheAb(von, nach);
        const ids = [...vorhanden, ...ausbauen.map(({id}) => id), ...neu.map(({id}) => id)];
        expect(ids.sort()).toEqual(nach.map(({id}) => id).sort());
      }),
    );
  });

  it('asks only for steps upwards', () => {
    fc.assert(
      fc.property(kompetenzen, kompetenzen, (von, nach) => {
        const {ausbauen, neu} = gleicheAb(von, nach);
        for (const schritt of [...ausbauen, ...neu]) expect(schritt.nach).toBeGreaterThan(schritt.von);
        expect(neu.every((schritt) => schritt.von === 0)).toBe(true);
        expect(ausbauen.every((schritt) => schritt.von > 0)).toBe(true);
      }),
    );
  });

  it('asks nothing for staying in the same occupation', () => {
    fc.assert(
      fc.property(kompetenzen, (beruf) => {
        expect(gleicheAb(beruf, beruf)).toEqual({vorhanden: beruf.map(({id}) => id), ausbauen: [], neu: []});
      }),
    );
  });

  it('never asks for more when the origin brings more', () => {
    fc.assert(
      fc.property(kompetenzen, kompetenzen, (von, nach) => {
        const more = von.map((one) => ({...one, stufe: 3 as const}));
        expect(gleicheAb(more, nach).vorhanden.length).toBeGreaterThanOrEqual(gleicheAb(von, nach).vorhanden.length);
      }),
    );
  });
});
