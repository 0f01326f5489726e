/** @jest-environment node */
import {testKatalog} from '../../tests/jest/katalog';
import {HEUTE, LEITFADEN, setField, type TestFiles} from '../content/testContent';
import {beratungAnsicht, leitfadenAnsicht} from './leitfaden';

function ansicht(change?: (files: TestFiles) => void) {
  const katalog = testKatalog(change);
  const [leitfaden] = katalog.leitfaeden;
  if (!leitfaden) throw new Error('The test project has no guide');
  return leitfadenAnsicht(leitfaden, katalog, HEUTE);
}

describe('leitfadenAnsicht', () => {
  it('resolves the links of each route', () => {
    expect(ansicht().wege).toMatchObject([
      {
        berufe: [{id: 'mechatroniker', title: 'Mechatroniker/in'}],
        bausteine: [{url: '/qualifizierung/bausteine/staplerschein/', title: 'Staplerschein'}],
        foerderungen: [{url: '/qualifizierung/foerderung/bildungsgutschein/', title: 'Bildungsgutschein'}],
      },
      {berufe: [], bausteine: [], foerderungen: []},
      {berufe: [], bausteine: [], foerderungen: []},
    ]);
  });

  it('lists sources cited in a field only', () => {
    const view = ansicht((files) => {
      setField(files, LEITFADEN, ['wege', 1, 'text'], 'Passt, wenn die Person im Lager bleiben will.[^iab-2025]');
      setField(files, 'docs/register/quellen.yaml', [1], {
        id: 'iab-2025',
        titel: 'Kurzbericht',
        herausgeber: 'IAB',
        art: 'studie',
        url: 'https://www.iab.de/',
        gesehen_am: HEUTE,
      });
    });
    expect(view.quellen.map(({id}) => id).sort()).toEqual(['bibb-2024', 'iab-2025']);
  });

  it('leaves out what does not resolve, which the check reports', () => {
    const view = ansicht((files) => {
      for (const feld of ['berufe', 'qualifizierungen', 'foerderungen'])
        setField(files, LEITFADEN, ['wege', 0, feld], ['gibt-es-nicht']);
    });
    expect(view.wege[0]).toMatchObject({berufe: [], bausteine: [], foerderungen: []});
  });
});

it('beratungAnsicht lists the guides', () => {
  expect(beratungAnsicht(testKatalog()).leitfaeden).toMatchObject([
    {url: '/beratung/wechsel/', title: 'Wechsel planen'},
  ]);
});
