/** @jest-environment node */
import {
  append,
  INDUSTRIEMECHANIKER,
  lineOf,
  MECHATRONIKER,
  replace,
  SEITE,
  setField,
  type TestFiles,
} from '../../testContent';
import {describeRule} from './describeRule';

const paragraph = (text: string) => (files: TestFiles) => append(files, SEITE, text);
const lastLine = (part: string) => (files: TestFiles) => lineOf(files, SEITE, part);

describeRule(
  'zeichen',
  [
    {
      name: 'a zero-width space',
      change: paragraph('Zell\u200Bfertigung'),
      words: ['U+200B', 'kopiertem'],
      line: lastLine('Zell'),
    },
    {name: 'a change of direction', change: paragraph('Preis \u202E001'), words: ['U+202E']},
    {name: 'a control character', change: paragraph('Ein\u0007 Ton'), words: ['U+0007']},
    {name: 'a private character', change: paragraph('Logo \uE001'), words: ['U+E001']},
    {name: 'a soft hyphen', change: paragraph('Zell\u00ADfertigung'), words: ['U+00AD']},
    {name: 'a replacement character', change: paragraph('Pr\uFFFDfung'), words: ['U+FFFD']},
    {name: 'a lone carriage return', change: paragraph('Zeile\rZeile'), words: ['U+000D']},
    {name: 'an entity', change: paragraph('Preis &#x202E;001'), words: ['U+202E'], line: lastLine('&#x202E;')},
    {
      name: 'an escape in a field',
      change: (files) => replace(files, MECHATRONIKER, 'kurz: Baut Anlagen', 'kurz: "Baut \\u2066Anlagen" #'),
      words: ['U+2066'],
      line: (files) => lineOf(files, MECHATRONIKER, '\\u2066'),
    },
    {
      name: 'half a character in a field',
      change: (files) => replace(files, MECHATRONIKER, 'kurz: Baut Anlagen', 'kurz: "Baut \\ud800Anlagen" #'),
      words: ['U+D800'],
    },
    {
      name: 'a tab in a field',
      change: (files) => setField(files, MECHATRONIKER, ['kurz'], 'Baut\tAnlagen auf und prüft sie.'),
      words: ['Tabulator'],
    },
  ],
  [{name: 'CRLF, no-break spaces, dashes and emoji', change: paragraph('50\u00A0% – „gut“ 🔧\r\nNächste Zeile')}],
);

describeRule(
  'typografie',
  [
    {
      name: 'straight quotation marks',
      change: paragraph('Das ist "gut".'),
      words: ['„Wort“', 'Gefunden'],
      line: lastLine('"gut"'),
    },
    {name: 'three dots', change: paragraph('Und so weiter...'), words: ['…']},
    {name: 'a percent sign without space', change: paragraph('Rund 50% davon.'), words: ['50 %']},
    {name: 'a hyphen as dash', change: paragraph('Montage - Prüfung'), words: ['Wort – Wort']},
    {name: 'two spaces', change: paragraph('Zwei  Leerzeichen'), words: ['mehrere Leerzeichen']},
    {
      name: 'straight quotation marks in a field',
      change: (files) => setField(files, MECHATRONIKER, ['kurz'], 'Baut "Anlagen" auf und hält sie instand.'),
      words: ['„Wort“'],
      line: (files) => lineOf(files, MECHATRONIKER, 'kurz:'),
    },
  ],
  [
    {name: 'code', change: paragraph('Etwa `a - b  "c" 50% ...`.\n\n```text\na - b "c"\n```')},
    {
      name: 'titles and addresses of links',
      change: paragraph('Siehe [Daten](https://example.org/a...b "Titel") hier.'),
    },
    {name: 'hard line breaks and tables', change: paragraph('Zeile  \nZeile\n\n| a |  b |\n| --- | --- |\n| c |    |')},
  ],
);

describeRule(
  'gendersprache',
  [
    ...['Mechatroniker*innen', 'Mechatroniker:in', 'Mechatroniker_innen', 'MechatronikerInnen', 'Jede:r', 'eine*n'].map(
      (word) => ({
        name: word,
        change: paragraph(`Gesucht werden ${word} und andere.`),
        words: [`„${word}“`, 'Beraterinnen und Berater'],
        line: lastLine(word),
      }),
    ),
    {
      name: 'stars that Markdown takes for emphasis',
      change: paragraph('Mechatroniker*innen und Elektroniker*innen arbeiten hier.'),
      words: ['„Elektroniker*innen“', '„Elektroniker/innen“'],
    },
    {
      name: 'a star in a field',
      change: (files) => setField(files, MECHATRONIKER, ['bezeichnungen', 'frueher'], ['Schlosser*in']),
      words: ['„Schlosser/in“'],
    },
  ],
  [
    {
      name: 'slashes, both words and brand names',
      change: paragraph('Mechatroniker/in, Schlosserinnen und Schlosser, LinkedIn, PlugIn.'),
    },
    {name: 'emphasis', change: paragraph('Das *ist* so, **sehr** sogar: *in* jedem Fall.')},
    {
      name: 'titles of sources as they are',
      change: (files) => setField(files, 'docs/register/quellen.yaml', [0, 'titel'], 'Bericht für Berater*innen'),
    },
    {
      name: 'addresses',
      change: (files) => setField(files, 'docs/register/quellen.yaml', [0, 'url'], 'https://www.bibb.de/ausbildung_in'),
    },
  ],
);

const long = `Wer ${Array.from({length: 45}, (_, i) => `wort${i}`).join(' ')} liest, ist müde.`;

describeRule(
  'satzlaenge',
  [
    {
      name: 'a long sentence',
      change: paragraph(`Kurz. ${long}`),
      words: ['hat 49 Wörter', 'teilen'],
      line: lastLine('Wer wort0'),
    },
    {
      name: 'a long sentence in a field',
      change: (files) => setField(files, MECHATRONIKER, ['gespraech', 'irrtuemer', 0], 'a b '.repeat(41).trim()),
      words: ['82 Wörter'],
    },
  ],
  [
    {
      name: 'many short sentences with citations',
      change: paragraph('Fünf Wörter hat dieser Satz.[^bibb-2024] '.repeat(12)),
    },
  ],
);

const LAW = 'Verordnung über die Berufsausbildung zum Mechatroniker und zur Mechatronikerin in Industrie und Handwerk';
const satz = 'Die Fachkräfte richten morgens die Anlage ein und messen das erste Teil von Hand.';
const inBoth = (first: string, second: string) => (files: TestFiles) => {
  append(files, INDUSTRIEMECHANIKER, first);
  append(files, MECHATRONIKER, second);
};

describeRule(
  'satz-doppelt',
  [
    {
      name: 'a sentence that stands in two profiles, citations and marks aside',
      change: inBoth(satz, `Davor steht anderes. ${satz.replace(' und', '[^bibb-2024] und').replace('.', ' –.')}`),
      words: ['mechatroniker.md', 'aus Sicht dieses Berufs'],
      line: (files) => lineOf(files, INDUSTRIEMECHANIKER, satz),
    },
  ],
  [
    {
      name: 'a short sentence in two profiles',
      change: inBoth('Die Ausbildung dauert drei Jahre.', 'Die Ausbildung dauert drei Jahre.'),
    },
    {name: 'a sentence twice in one profile', change: (files) => append(files, MECHATRONIKER, `${satz} ${satz}`)},
    {
      name: 'a sentence whose length is the name of a law',
      change: (files) => {
        setField(files, MECHATRONIKER, ['ordnung'], {
          name: LAW,
          kurz: 'ABC 2011',
          vom: '2011-07-21',
          in_kraft: '2011-08-01',
          quelle: 'bibb-2024',
        });
        inBoth(`Es gilt die ${LAW}.`, `Es gilt die ${LAW}.`)(files);
      },
    },
  ],
);

describeRule(
  'substituierbarkeit',
  [
    {
      name: 'a share of replaceable tasks without what it means',
      change: (files) =>
        append(files, MECHATRONIKER, 'Laut IAB sind 75 % der Tätigkeiten ersetzbar. Die Zahl stammt aus Hessen.'),
      words: ['technisch möglich', 'nicht welche Stellen wegfallen'],
      line: (files) => lineOf(files, MECHATRONIKER, 'Laut IAB'),
    },
    {
      name: 'the same in a statement',
      change: (files) =>
        setField(files, MECHATRONIKER, ['wandel', 0, 'text'], 'Das Substituierbarkeitspotenzial liegt bei 70 Prozent.'),
      words: ['technisch möglich'],
      line: (files) => lineOf(files, MECHATRONIKER, 'Das Substituierbarkeitspotenzial'),
    },
  ],
  [
    {
      name: 'a share with what it means',
      change: (files) =>
        append(files, MECHATRONIKER, 'Rund 75 % gelten als ersetzbar. Das zeigt technische Möglichkeiten.'),
    },
    {
      name: 'the same in other words',
      change: (files) =>
        append(files, MECHATRONIKER, 'Rund 75 % gelten als ersetzbar. Das sagt nicht, dass Stellen enden.'),
    },
    {name: 'no figure', change: (files) => append(files, MECHATRONIKER, 'Kaum eine Tätigkeit ist ersetzbar.')},
    {name: 'another kind of page', change: paragraph('Rund 75 % gelten als ersetzbar.')},
  ],
);
