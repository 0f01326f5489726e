/** @jest-environment node */
import {
  append,
  ARTIKEL,
  INDUSTRIEMECHANIKER,
  LEITFADEN,
  lineOf,
  MECHATRONIKER,
  SEITE,
  setField,
  THEMA,
} from '../../testContent';
import {describeRule} from './describeRule';

const QUALIFIZIERUNGEN = 'docs/register/qualifizierungen.yaml';

describeRule(
  'verweis-quelle',
  [
    {
      name: 'an unknown source of a statement, with the nearest one',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 2, 'quellen'], ['bibb-2042']),
      words: ['Die Quelle „bibb-2042“ gibt es nicht', 'Meinten Sie „bibb-2024“?', 'docs/register/quellen.yaml'],
      line: (files) => lineOf(files, MECHATRONIKER, 'bibb-2042'),
    },
    {
      name: 'an unknown source cited in the body',
      change: (files) => append(files, SEITE, 'Ein Satz.\nNoch ein Satz.[^unbekannt]'),
      words: ['„unbekannt“'],
      line: (files) => lineOf(files, SEITE, '[^unbekannt]'),
    },
    {
      name: 'a citation in a form no id has',
      change: (files) => append(files, SEITE, 'Ein Satz.[^BIBB 2024]'),
      words: ['„BIBB 2024“'],
    },
    {
      name: 'an unknown source cited in a field',
      change: (files) => setField(files, MECHATRONIKER, ['auf_einen_blick', 1], 'Rund 40 Prozent wechseln.[^iab]'),
      words: ['„iab“'],
      line: (files) => lineOf(files, MECHATRONIKER, '[^iab]'),
    },
    {
      name: 'an unknown source of a regulation',
      change: (files) => {
        const ordnung = {
          name: 'Verordnung über die Ausbildung',
          kurz: 'AusbV',
          vom: '2018',
          in_kraft: '2018',
          quelle: 'ausbv',
        };
        setField(files, MECHATRONIKER, ['ordnung'], ordnung);
      },
      words: ['„ausbv“'],
    },
    {
      name: 'an unknown source of a register entry',
      change: (files) => setField(files, QUALIFIZIERUNGEN, [0, 'quellen', 0], 'bibb'),
      words: ['„bibb“'],
    },
  ],
  [
    {name: 'a citation in the body', change: (files) => append(files, SEITE, 'Ein Satz.[^bibb-2024]')},
    {name: 'brackets in code', change: (files) => append(files, SEITE, 'So zitieren Sie: `[^kennung]`.')},
  ],
);

describeRule(
  'verweis-kompetenz',
  [
    {
      name: 'an unknown competence of a profile',
      change: (files) => setField(files, MECHATRONIKER, ['kompetenzen', 3, 'id'], 'feile'),
      words: ['Die Kompetenz „feile“', 'Meinten Sie „feilen“?', 'kompetenzen.yaml'],
      line: (files) => lineOf(files, MECHATRONIKER, '- id: feile\n'),
    },
    {
      name: 'an unknown competence of a qualification',
      change: (files) => setField(files, QUALIFIZIERUNGEN, [0, 'vermittelt', 0, 'kompetenz'], 'xyz'),
      words: ['„xyz“'],
    },
  ],
  [{name: 'a known one', change: (files) => setField(files, MECHATRONIKER, ['kompetenzen', 9, 'stufe'], 3)}],
);

describeRule(
  'verweis-qualifizierung',
  [
    {
      name: 'an unknown training in a guide',
      change: (files) => setField(files, LEITFADEN, ['wege', 0, 'qualifizierungen'], ['stapler']),
      words: ['Die Qualifizierung „stapler“'],
      line: (files) => lineOf(files, LEITFADEN, '- stapler'),
    },
    {
      name: 'an unknown bridge',
      change: (files) => setField(files, MECHATRONIKER, ['wechsel', 0, 'bruecke'], ['stapler']),
      words: ['Die Qualifizierung „stapler“', 'qualifizierungen.yaml'],
    },
    {
      name: 'an unknown qualification of the profile',
      change: (files) => setField(files, MECHATRONIKER, ['qualifizierungen'], ['staplerschien']),
      words: ['Meinten Sie „staplerschein“?'],
    },
  ],
  [{name: 'no bridge', change: (files) => setField(files, MECHATRONIKER, ['wechsel', 0, 'bruecke'], [])}],
);

describeRule(
  'verweis-foerderung',
  [
    {
      name: 'an unknown instrument in a guide',
      change: (files) => setField(files, LEITFADEN, ['wege', 0, 'foerderungen'], ['gutschein']),
      words: ['Die Förderung „gutschein“'],
      line: (files) => lineOf(files, LEITFADEN, '- gutschein'),
    },
    {
      name: 'an unknown instrument',
      change: (files) => setField(files, QUALIFIZIERUNGEN, [0, 'foerderung'], ['bildungsgutscheine']),
      words: ['Die Förderung „bildungsgutscheine“', 'Meinten Sie „bildungsgutschein“?', 'foerderungen.yaml'],
    },
  ],
  [{name: 'no funding', change: (files) => setField(files, QUALIFIZIERUNGEN, [0, 'foerderung'], [])}],
);

describeRule(
  'verweis-beruf',
  [
    {
      name: 'an unknown profile in an article',
      change: (files) => setField(files, ARTIKEL, ['berufe', 0], 'mechatronikerin'),
      words: ['Das Profil „mechatronikerin“', 'Meinten Sie „mechatroniker“?'],
      line: (files) => lineOf(files, ARTIKEL, '- mechatronikerin'),
    },
    {
      name: 'an unknown profile in a guide',
      change: (files) => setField(files, LEITFADEN, ['wege', 0, 'berufe', 0], 'mechatronikerin'),
      words: ['Das Profil „mechatronikerin“'],
    },
    {
      name: 'a move to an unknown profile',
      change: (files) => setField(files, MECHATRONIKER, ['wechsel', 1, 'ziel'], 'industriemechanikerin'),
      words: ['Das Profil „industriemechanikerin“', 'Meinten Sie „industriemechaniker“?', 'docs/berufe/'],
    },
    {
      name: 'a move to the same profile',
      change: (files) => setField(files, MECHATRONIKER, ['wechsel', 1, 'ziel'], 'mechatroniker'),
      words: ['selben Profil „mechatroniker“'],
    },
    {
      name: 'an unknown profile of a site',
      change: (files) => setField(files, 'docs/register/standorte.yaml', [0, 'berufe'], ['baecker']),
      words: ['„baecker“'],
    },
  ],
  [
    {
      name: 'a move to a profile that has another mistake',
      change: (files) => setField(files, INDUSTRIEMECHANIKER, ['farbe'], 'blau'),
    },
  ],
);

describeRule(
  'verweis-aussage',
  [
    {
      name: 'an unknown statement of a task',
      change: (files) => setField(files, MECHATRONIKER, ['taetigkeiten', 0, 'aussage'], 'aussage-x'),
      words: ['Die Aussage „aussage-x“', 'Meinten Sie „aussage-0“?', '„wandel“'],
    },
    {
      name: 'an unknown contradiction',
      change: (files) => setField(files, THEMA, ['wandel', 0, 'widerspruch'], 'gegenteil'),
      words: ['„gegenteil“'],
    },
    {
      name: 'a statement that contradicts itself',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 1, 'widerspruch'], 'aussage-1'),
      words: ['„aussage-1“', 'widerspricht sich selbst'],
    },
  ],
  [
    {
      name: 'two statements that contradict each other',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 1, 'widerspruch'], 'aussage-0'),
    },
  ],
);
