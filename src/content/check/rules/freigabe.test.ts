/** @jest-environment node */
import {testKatalog} from '../../../../tests/jest/katalog';
import {inhaltsstand} from '../../freigabe/zustand';
import {lineOf, MECHATRONIKER, setField, type TestFiles} from '../../testContent';
import {describeRule} from './describeRule';

/** Signs the profile of the test project for a content. */
function gibFrei(files: TestFiles, inhalt: string): void {
  const fachlich = {durch: 'Ausbildungsleitung', organisation: 'ACOD', am: '2026-11-20', inhalt};
  setField(files, MECHATRONIKER, ['pruefung', 'fachlich'], fachlich);
}

/** Fingerprint of the profile as the test project delivers it. */
const geliefert = (): string => {
  const beruf = testKatalog().berufe.find(({id}) => id === 'mechatroniker');
  return beruf ? inhaltsstand(beruf) : '';
};

describeRule(
  'freigabe-gefallen',
  [
    {
      name: 'a sign-off of another content',
      change: (files) => gibFrei(files, '0f1e2d3c4b5a6978'),
      words: ['fachliche Freigabe vom 20.11.2026 (ACOD)', 'npm run review -- mechatroniker --fachlich'],
      line: (files) => lineOf(files, MECHATRONIKER, 'durch: Ausbildungsleitung'),
    },
    {
      name: 'a statement changed after the sign-off',
      change: (files) => {
        gibFrei(files, geliefert());
        setField(files, MECHATRONIKER, ['wandel', 0, 'richtung'], 'offen');
      },
      words: ['danach geändert'],
    },
  ],
  [{name: 'a sign-off of this content', change: (files) => gibFrei(files, geliefert())}],
);
