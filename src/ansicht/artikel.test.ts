/** @jest-environment node */
import {testKatalog} from '../../tests/jest/katalog';
import {ARTIKEL, HEUTE, replace, setField, type TestFiles} from '../content/testContent';
import {artikelAnsicht} from './artikel';

function ansicht(change?: (files: TestFiles) => void) {
  const katalog = testKatalog(change);
  const [artikel] = katalog.artikel;
  if (!artikel) throw new Error('The test project has no article');
  return artikelAnsicht(artikel, katalog, HEUTE);
}

describe('artikelAnsicht', () => {
  it('resolves occupations and sources', () => {
    expect(ansicht()).toMatchObject({
      art: 'artikel',
      leitthema: 'digitalisierung',
      berufe: [{id: 'mechatroniker', url: '/berufe/mechatroniker/'}],
      weitere: [],
      quellen: [{id: 'bibb-2024', nummer: 1}],
      heute: HEUTE,
    });
  });

  it('keeps the order of the author and leaves out what does not exist', () => {
    const view = ansicht((files) =>
      setField(files, ARTIKEL, ['berufe'], ['mechatroniker', 'gibt-es-nicht', 'industriemechaniker']),
    );
    expect(view.berufe.map(({id}) => id)).toEqual(['mechatroniker', 'industriemechaniker']);
  });

  it('names the other articles of the theme', () => {
    const view = ansicht((files) => {
      files.set('docs/themen/digitalisierung/sensoren.md', String(files.get(ARTIKEL)));
      replace(files, 'docs/themen/digitalisierung/sensoren.md', 'title: Roboter in der Montage', 'title: Sensoren');
    });
    expect(view.weitere).toEqual([{url: '/themen/digitalisierung/sensoren/', title: 'Sensoren'}]);
  });
});
