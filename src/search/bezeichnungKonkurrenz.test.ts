/** @jest-environment node */
import {loadContent} from '../content';
import {checkContent, RULES} from '../content/check';
import {describeRule} from '../content/check/rules/describeRule';
import {
  checkFiles,
  HEUTE,
  INDUSTRIEMECHANIKER,
  lineOf,
  MECHATRONIKER,
  setField,
  testContent,
  type TestFiles,
} from '../content/testContent';
import {bezeichnungKonkurrenz} from './bezeichnungKonkurrenz';

const ID = 'bezeichnung-konkurrenz';
const WITH = [...RULES, bezeichnungKonkurrenz];

/** Gives one name to each of the two profiles. */
function name(files: TestFiles, mechatroniker: string, industriemechaniker: string): void {
  setField(files, MECHATRONIKER, ['bezeichnungen', 'umgangssprachlich'], ['Schrauber', mechatroniker]);
  setField(files, INDUSTRIEMECHANIKER, ['bezeichnungen', 'umgangssprachlich'], [industriemechaniker]);
}

describeRule(
  ID,
  [
    {
      name: 'another order of words and a hyphen',
      change: (files) => name(files, 'Dreher CNC', 'CNC-Dreher/in'),
      words: ['„Dreher CNC“', 'für die Suche dasselbe wie „CNC-Dreher/in“', 'industriemechaniker.md, Zeile', 'Löschen'],
      line: (files) => lineOf(files, MECHATRONIKER, 'Dreher CNC'),
    },
    {
      name: 'inflection, gender and function words',
      change: (files) => name(files, 'Fachkräfte der Montagen', 'Fachkraft für Montage'),
      words: ['„Fachkräfte der Montagen“', '„Fachkraft für Montage“'],
    },
    {
      name: "a name that is the other profile's title, at the name",
      change: (files) => {
        setField(files, INDUSTRIEMECHANIKER, ['title'], 'Industriemechaniker/in – Instandhaltung');
        name(files, 'Instandhaltungen: Industriemechaniker', 'Betriebsschlosser/in');
      },
      words: [
        '„Instandhaltungen: Industriemechaniker“',
        'der Titel „Industriemechaniker/in – Instandhaltung“ in docs/',
      ],
      line: (files) => lineOf(files, MECHATRONIKER, 'Instandhaltungen: Industriemechaniker'),
    },
  ],
  [
    {name: 'a name that says more', change: (files) => name(files, 'CNC-Dreher/in für Holz', 'CNC-Dreher/in')},
    {name: 'a trade and its field', change: (files) => name(files, 'Industrieelektronik', 'Industrieelektroniker/in')},
    {
      name: 'two spellings in one profile',
      change: (files) =>
        setField(files, MECHATRONIKER, ['bezeichnungen', 'umgangssprachlich'], ['CNC-Dreher/in', 'Dreher CNC']),
    },
    {
      name: 'a name that equals another letter by letter, which `doppelte-bezeichnung` reports',
      change: (files) => name(files, 'CNC-Dreherin', 'CNC-Dreher/in'),
    },
    {
      name: 'a superseded profile, which nobody finds',
      change: (files) => {
        name(files, 'Dreher CNC', 'CNC-Dreher/in');
        setField(files, MECHATRONIKER, ['ersetzt_durch'], 'industriemechaniker');
      },
    },
  ],
  WITH,
);

it('warns with field and place among the other findings', () => {
  const files = testContent();
  name(files, 'Dreher CNC', 'CNC-Dreher/in');
  expect(checkFiles(files, undefined, WITH)).toEqual([
    {
      file: MECHATRONIKER,
      line: lineOf(files, MECHATRONIKER, 'Dreher CNC'),
      column: 7,
      rule: ID,
      field: 'bezeichnungen.umgangssprachlich.1',
      message: expect.stringMatching(/^Die Bezeichnung „Dreher CNC“/),
      severity: 'warning',
    },
  ]);
});

it('leaves the content of the site free of errors', () => {
  const findings = checkContent(loadContent(process.cwd()), {heute: HEUTE}, [bezeichnungKonkurrenz]);
  expect(findings.filter(({severity}) => severity === 'error')).toEqual([]);
});
