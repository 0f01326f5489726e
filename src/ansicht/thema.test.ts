import {testKatalog} from '../../tests/jest/katalog';
import {HEUTE, INDUSTRIEMECHANIKER, MECHATRONIKER, setField, type TestFiles} from '../content/testContent';
import {themaAnsicht, type ThemaAnsicht} from './thema';

function ansicht(change: (files: TestFiles) => void): ThemaAnsicht {
  const katalog = testKatalog(change);
  const [thema] = katalog.themen;
  if (!thema) throw new Error('The test project has no theme');
  return themaAnsicht(thema, katalog, HEUTE);
}

describe('themaAnsicht', () => {
  it('lists occupations by the strength of the effect, strongest first', () => {
    const {berufe} = ansicht((files) => {
      setField(files, INDUSTRIEMECHANIKER, ['wirkung', 'digitalisierung'], 'gering');
      setField(files, MECHATRONIKER, ['wirkung', 'digitalisierung'], 'mittel');
    });
    expect(berufe.map(({id, wirkung}) => [id, wirkung])).toEqual([
      ['mechatroniker', 'mittel'],
      ['industriemechaniker', 'gering'],
    ]);
  });

  it('names each direction of a profile’s statements on this theme once, and none of other themes', () => {
    const {berufe} = ansicht((files) => {
      // Statements 0 and 4 of the test profile are about this theme, 1 is about another one.
      setField(files, MECHATRONIKER, ['wandel', 0, 'richtung'], 'geht_zurueck');
      setField(files, MECHATRONIKER, ['wandel', 1, 'richtung'], 'offen');
    });
    expect(berufe.find(({id}) => id === 'mechatroniker')?.richtungen).toEqual(['waechst', 'geht_zurueck']);
    expect(berufe.find(({id}) => id === 'industriemechaniker')?.richtungen).toEqual(['waechst']);
  });

  it('numbers the sources of the page', () => {
    expect(ansicht(() => undefined).quellen.map(({id, nummer}) => [id, nummer])).toEqual([['bibb-2024', 1]]);
  });
});
