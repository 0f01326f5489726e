/** @jest-environment node */
import {
  append,
  ARTIKEL,
  INDUSTRIEMECHANIKER,
  lineOf,
  MECHATRONIKER,
  replace,
  SEITE,
  setField,
  THEMA,
} from '../../testContent';
import {describeRule} from './describeRule';

describeRule(
  'kennung',
  [
    {
      name: 'an id that is not the file name',
      change: (files) => setField(files, MECHATRONIKER, ['id'], 'mechatronik'),
      words: ['„mechatronik“', 'Dateiname', 'id: mechatroniker'],
      line: (files) => lineOf(files, MECHATRONIKER, 'id: mechatronik'),
    },
    {
      name: 'a group that is not the folder',
      change: (files) => setField(files, MECHATRONIKER, ['gruppe'], 'it'),
      words: ['„gruppe“', 'Ordner', 'gruppe: elektro'],
    },
    {
      name: 'a theme that is not the folder',
      change: (files) => setField(files, THEMA, ['leitthema'], 'mensch'),
      words: ['„leitthema“', 'leitthema: digitalisierung'],
    },
    {
      name: 'an article in the folder of another theme',
      change: (files) => setField(files, ARTIKEL, ['leitthema'], 'mensch'),
      words: ['„leitthema“', 'leitthema: digitalisierung'],
    },
    {
      name: 'two statements with one id',
      change: (files) => setField(files, MECHATRONIKER, ['wandel', 5, 'id'], 'aussage-0'),
      words: ['„aussage-0“', 'schon vergeben', 'mechatroniker.md, Zeile'],
    },
    {
      name: 'two register entries with one id',
      change: (files) => setField(files, 'docs/register/kompetenzen.yaml', [1, 'id'], 'bohren'),
      words: ['„bohren“', 'kompetenzen.yaml, Zeile 1'],
    },
    {
      name: 'two entries with one KldB code',
      change: (files) => setField(files, 'docs/register/kldb.yaml', [1, 'code'], '26112'),
      words: ['„26112“', 'schon vergeben'],
    },
    {
      name: 'two profiles with one id',
      change: (files) => setField(files, INDUSTRIEMECHANIKER, ['id'], 'mechatroniker'),
      words: ['„mechatroniker“', 'schon vergeben'],
    },
  ],
  [
    {
      name: 'the same statement id in two files',
      change: (files) => setField(files, THEMA, ['wandel', 0, 'id'], 'aussage-5'),
    },
  ],
);

describeRule(
  'ersetzt',
  [
    {
      name: 'an unknown successor',
      change: (files) => setField(files, MECHATRONIKER, ['ersetzt_durch'], 'mechatronikerin'),
      words: ['Das Profil „mechatronikerin“', 'Meinten Sie „mechatroniker“?'],
    },
    {
      name: 'a profile that replaces itself',
      change: (files) => setField(files, MECHATRONIKER, ['ersetzt_durch'], 'mechatroniker'),
      words: ['„mechatroniker“', 'Kette'],
    },
    {
      name: 'profiles that replace each other',
      change: (files) => {
        setField(files, MECHATRONIKER, ['ersetzt_durch'], 'industriemechaniker');
        setField(files, INDUSTRIEMECHANIKER, ['ersetzt_durch'], 'mechatroniker');
      },
      words: ['„ersetzt_durch: mechatroniker“', 'wieder zu „industriemechaniker“'],
    },
  ],
  [
    {
      name: 'another profile as successor',
      change: (files) => setField(files, MECHATRONIKER, ['ersetzt_durch'], 'industriemechaniker'),
    },
  ],
);

describeRule(
  'verweis-abgeloest',
  [
    {
      name: 'a move to a replaced profile, with its successor',
      change: (files) => setField(files, INDUSTRIEMECHANIKER, ['ersetzt_durch'], 'mechatroniker'),
      words: ['„industriemechaniker“ wird nicht mehr gepflegt', 'Nachfolger „mechatroniker“'],
    },
    {
      name: 'a move to a withdrawn profile without successor',
      change: (files) =>
        setField(files, INDUSTRIEMECHANIKER, ['zurueckgezogen'], 'Diesen Beruf bildet seit 2020 niemand mehr aus.'),
      words: ['Einen Nachfolger hat es nicht'],
    },
    {
      name: 'an article on a replaced profile',
      change: (files) => {
        setField(files, MECHATRONIKER, ['ersetzt_durch'], 'industriemechaniker');
        setField(files, INDUSTRIEMECHANIKER, ['wechsel', 0, 'ziel'], 'industriemechaniker');
      },
      words: ['„mechatroniker“ wird nicht mehr gepflegt'],
    },
  ],
  [
    {
      name: 'what a retired profile itself names',
      change: (files) => {
        setField(files, INDUSTRIEMECHANIKER, ['zurueckgezogen'], 'Diesen Beruf bildet seit 2020 niemand mehr aus.');
        for (const index of [0, 1, 2]) setField(files, MECHATRONIKER, ['wechsel', index, 'ziel'], 'mechatroniker');
      },
    },
  ],
);

describeRule(
  'ungenutzt',
  [
    {
      name: 'a source nobody cites',
      change: (files) => replace(files, 'docs/register/quellen.yaml', '- id: bibb-2024', '- id: neue-quelle'),
      words: ['Die Quelle „neue-quelle“', 'nirgends verwendet'],
    },
    {
      name: 'a competence nobody needs',
      change: (files) => setField(files, 'docs/register/kompetenzen.yaml', [0, 'id'], 'backen'),
      words: ['Die Kompetenz „backen“'],
    },
    {
      name: 'a KldB code no profile has',
      change: (files) => setField(files, 'docs/register/kldb.yaml', [1, 'code'], '24232'),
      words: ['Die KldB-Nummer „24232“'],
    },
    {
      name: 'a site without profiles',
      change: (files) => setField(files, 'docs/register/standorte.yaml', [0, 'berufe'], []),
      words: ['Standort', 'keinen Beruf'],
    },
  ],
  [
    {
      name: 'a source cited only in a text',
      change: (files) => {
        const id = 'nur-zitiert';
        replace(
          files,
          'docs/register/quellen.yaml',
          '- id',
          `- id: ${id}\n  titel: Titel\n  herausgeber: BIBB\n  art: studie\n  url: https://bibb.de/\n  gesehen_am: "2026-01-01"\n- id`,
        );
        append(files, SEITE, `Ein Satz.[^${id}]`);
      },
    },
  ],
);
