/** @jest-environment node */
import {ARTIKEL, INDUSTRIEMECHANIKER, LEITFADEN, lineOf, MECHATRONIKER, setField, THEMA} from '../../testContent';
import {describeRule} from './describeRule';

const KOMPETENZEN = 'docs/register/kompetenzen.yaml';

describeRule(
  'beleg',
  [
    {
      name: 'a study without source',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 1, 'quellen'], []),
      words: ['„aussage-1“', '„studie“', 'keine Quelle', 'beleg: einschaetzung'],
      line: (files) => lineOf(files, MECHATRONIKER, 'quellen: []'),
    },
    {
      name: 'an estimate with a source',
      change: (files) => setField(files, THEMA, ['wandel', 1, 'beleg'], 'einschaetzung'),
      words: ['nennt Quellen', 'quellen: []'],
    },
    {
      name: 'an observed move without source',
      change: (files) => setField(files, MECHATRONIKER, ['wechsel', 0, 'grundlage'], 'beobachtet'),
      words: ['„industriemechaniker“', 'beobachtet', 'grundlage: einschaetzung'],
    },
    {
      name: 'a source without address',
      change: (files) => setField(files, 'docs/register/quellen.yaml', [0, 'url'], undefined),
      words: ['„bibb-2024“', 'keine Adresse', 'zitiert_nach'],
    },
  ],
  [
    {
      name: 'an estimate without source',
      change: (files) => {
        setField(files, MECHATRONIKER, ['wandel', 1, 'beleg'], 'einschaetzung');
        setField(files, MECHATRONIKER, ['wandel', 1, 'quellen'], []);
      },
    },
  ],
);

describeRule(
  'leitthema-belegt',
  [
    {
      name: 'a strong effect without statement',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 1, 'leitthema'], 'mensch'),
      words: ['„elektromobilitaet“', '„mittel“', 'elektromobilitaet: gering'],
      line: (files) => lineOf(files, MECHATRONIKER, '  elektromobilitaet:'),
    },
  ],
  [
    {
      name: 'a weak effect without statement',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 2, 'leitthema'], 'mensch'),
    },
  ],
);

describeRule(
  'datum',
  [
    {
      name: 'a day that does not exist',
      change: (files) => setField(files, MECHATRONIKER, ['stand'], '2026-02-30'),
      words: ['„2026-02-30“', 'im Kalender nicht'],
      line: (files) => lineOf(files, MECHATRONIKER, 'stand: 2026-02-30'),
    },
    {
      name: 'a month that does not exist',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 0, 'gueltig_bis'], '2027-13'),
      words: ['„2027-13“'],
    },
    {
      name: 'a state of tomorrow',
      change: (files) => setField(files, THEMA, ['stand'], '2026-11-23'),
      words: ['„stand“ liegt in der Zukunft', '22.11.2026'],
    },
    {
      name: 'a sign-off of next year',
      change: (files) => {
        const fachlich = {durch: 'Redaktion', organisation: 'ACOD', am: '2027-01-01', inhalt: '0f1e2d3c4b5a6978'};
        setField(files, MECHATRONIKER, ['pruefung', 'fachlich'], fachlich);
      },
      words: ['„am“', 'Zukunft'],
    },
    {
      name: 'a source read tomorrow',
      change: (files) => setField(files, 'docs/register/quellen.yaml', [0, 'gesehen_am'], '2026-12-01'),
      words: ['„gesehen_am“'],
    },
    {
      name: 'an end of validity before the state',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 0, 'gueltig_bis'], '2024-04'),
      words: ['„gueltig_bis“ (2024-04)', '„stand“ (2024-05)'],
    },
  ],
  [
    {name: 'a leap day', change: (files) => setField(files, MECHATRONIKER, ['wandel', 0, 'stand'], '2024-02-29')},
    {name: 'the month that runs', change: (files) => setField(files, MECHATRONIKER, ['wandel', 0, 'stand'], '2026-11')},
  ],
);

describeRule(
  'abgelaufen',
  [
    {
      name: 'a statement of an article past its year',
      change: (files) => setField(files, ARTIKEL, ['wandel', 0, 'gueltig_bis'], '2025'),
      words: ['endete am 31.12.2025'],
    },
    {
      name: 'a guide past its month',
      change: (files) => setField(files, LEITFADEN, ['gueltig_bis'], '2026-10'),
      words: ['endete am 31.10.2026'],
      line: (files) => lineOf(files, LEITFADEN, 'gueltig_bis'),
    },
    {
      name: 'a statement past its month',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 3, 'gueltig_bis'], '2026-10'),
      words: ['endete am 31.10.2026', '„zu prüfen“'],
      line: (files) => lineOf(files, MECHATRONIKER, '2026-10'),
    },
    {
      name: 'a site past its day',
      change: (files) => {
        setField(files, 'docs/register/standorte.yaml', [0, 'stand'], '2025');
        setField(files, 'docs/register/standorte.yaml', [0, 'gueltig_bis'], '2026-11-21');
      },
      words: ['21.11.2026'],
    },
    {
      name: 'a profile due for review',
      change: (files) => setField(files, MECHATRONIKER, ['pruefung', 'naechste'], '2026-11-21'),
      words: ['nächste Prüfung', '21.11.2026'],
    },
  ],
  [
    {
      name: 'the running month',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 3, 'gueltig_bis'], '2026-11'),
    },
    {name: 'the running year', change: (files) => setField(files, MECHATRONIKER, ['wandel', 3, 'gueltig_bis'], '2026')},
  ],
);

describeRule(
  'doppelte-bezeichnung',
  [
    {
      name: 'a name of another profile in another gender and spelling',
      change: (files) => {
        setField(files, MECHATRONIKER, ['bezeichnungen', 'frueher'], ['Möbelbauer/in']);
        setField(files, INDUSTRIEMECHANIKER, ['bezeichnungen', 'frueher'], ['moebelbauerin']);
      },
      words: ['„moebelbauerin“', 'steht schon in', '„Möbelbauer/in“'],
    },
    {
      name: "another profile's title",
      change: (files) => setField(files, MECHATRONIKER, ['bezeichnungen', 'englisch'], ['Industriemechanikerin']),
      words: ['ist der Titel von', INDUSTRIEMECHANIKER],
    },
  ],
  [
    {
      name: 'the same name twice in one profile',
      change: (files) =>
        setField(files, MECHATRONIKER, ['bezeichnungen', 'frueher'], ['Schrauber/in Mechatroniker/in']),
    },
  ],
);

describeRule(
  'kompetenz-doppelt',
  [
    {
      name: 'a competence listed twice',
      change: (files) => setField(files, MECHATRONIKER, ['kompetenzen', 4, 'id'], 'bohren'),
      words: ['„bohren“', 'zweimal'],
    },
    {
      name: 'two register entries with one name',
      change: (files) => setField(files, KOMPETENZEN, [1, 'name'], 'Werkstücke Bohren'),
      words: ['„Werkstücke Bohren“', 'Eintrag 1'],
    },
    {
      name: 'another word that is the name of another entry',
      change: (files) => setField(files, KOMPETENZEN, [2, 'auch'], ['werkstuecke drehen']),
      words: ['„werkstuecke drehen“', 'Eintrag 2'],
    },
  ],
  [
    {
      name: 'the same other word in two entries',
      change: (files) => {
        setField(files, KOMPETENZEN, [1, 'auch'], ['CNC']);
        setField(files, KOMPETENZEN, [2, 'auch'], ['CNC']);
      },
    },
  ],
);
