/** @jest-environment node */
import {append, lineOf, MECHATRONIKER, replace, SEITE, setField, THEMA, type TestFiles} from '../../testContent';
import {describeRule} from './describeRule';

const paragraph = (text: string) => (files: TestFiles) => append(files, SEITE, text);
const lastLine = (part: string) => (files: TestFiles) => lineOf(files, SEITE, part);

describeRule(
  'ueberschriften',
  [
    {
      name: 'a missing section',
      change: (files) => replace(files, MECHATRONIKER, '## Zugang und Ausbildung\n', ''),
      words: ['„## Zugang und Ausbildung“ fehlt', 'Region Ostdeutschland'],
    },
    {
      name: 'an unknown section, with the one that was meant',
      change: (files) => replace(files, MECHATRONIKER, '## Zugang und Ausbildung', '## Zugang, Ausbildung'),
      words: ['„Zugang, Ausbildung“', 'Meinten Sie „Zugang und Ausbildung“?'],
      line: (files) => lineOf(files, MECHATRONIKER, '## Zugang, Ausbildung'),
    },
    {
      name: 'sections in another order',
      change: (files) => {
        replace(files, THEMA, '## Was geschieht', '## X');
        replace(files, THEMA, '## Region Ostdeutschland', '## Was geschieht');
        replace(files, THEMA, '## X', '## Region Ostdeutschland');
      },
      words: ['falschen Stelle'],
    },
    {
      name: 'a section that stands twice',
      change: (files) => append(files, MECHATRONIKER, '## Was sich ändert\n\nText.'),
      words: ['„Was sich ändert“ steht zweimal'],
    },
    {
      name: 'a heading below changes that is no theme',
      change: (files) =>
        replace(files, MECHATRONIKER, '## Was sich ändert\n', '## Was sich ändert\n\n### Roboter\n\nText.\n'),
      words: ['„Roboter“', 'Digitalisierung, Elektromobilität'],
    },
    {
      name: 'a theme that stands twice below changes',
      change: (files) => {
        const heading = '\n### Der Mensch\n\nText.\n';
        replace(files, MECHATRONIKER, '## Was sich ändert\n', `## Was sich ändert\n${heading}${heading}`);
      },
      words: ['„Der Mensch“ steht zweimal'],
    },
    {name: 'a heading of level 1', change: paragraph('# Titel\n\nText.'), words: ['Ebene 1', '## Titel']},
    {
      name: 'a skipped level',
      change: paragraph('#### Tief\n\nText.'),
      words: ['fehlt eine Ebene', '### Tief'],
      line: lastLine('#### Tief'),
    },
    {name: 'an empty section', change: paragraph('## Leer\n\n## Voll\n\nText.'), words: ['„Leer“ steht nichts']},
    {name: 'an empty last section', change: paragraph('## Ende'), words: ['„Ende“ steht nichts']},
  ],
  [
    {
      name: 'themes below changes',
      change: (files) =>
        replace(files, MECHATRONIKER, '## Was sich ändert\n', '## Was sich ändert\n\n### Der Mensch\n'),
    },
    {name: 'free headings on other pages', change: paragraph('## Frei\n\nText.\n\n### Tiefer\n\nText.')},
  ],
);

describeRule(
  'textumfang',
  [
    {
      name: 'a short profile',
      change: (files) => {
        for (let i = 0; i < 12; i++)
          replace(files, MECHATRONIKER, 'Die Fachkräfte prüfen an jedem Tag mehrere Baugruppen und', 'Sie');
      },
      words: ['Wörter, erlaubt sind 500 bis 1000', 'Ergänzen'],
      line: (files) => lineOf(files, MECHATRONIKER, '## Aufgaben'),
    },
    {
      name: 'a long theme',
      change: (files) => append(files, THEMA, 'Wort '.repeat(700)),
      words: ['400 bis 1000', 'Kürzen'],
    },
  ],
  [{name: 'a short page elsewhere', change: paragraph('Ein Satz.')}],
);

describeRule(
  'rohes-html',
  [
    {
      name: 'a tag in a line',
      change: paragraph('Das ist <b>fett</b>.'),
      words: ['„<b>“', '**fett**'],
      line: lastLine('<b>'),
    },
    {name: 'a script block', change: paragraph('<script>alert(1)</script>'), words: ['„<script>']},
    {name: 'a comment', change: paragraph('<!-- versteckt -->'), words: ['„<!-- versteckt -->“']},
    {name: 'a tag in a list in a quotation', change: paragraph('> - a\n>   <img src=x onerror=y>'), words: ['„<img']},
    {
      name: 'a tag in a field',
      change: (files) => setField(files, MECHATRONIKER, ['kurz'], 'Stellt <em>Drehteile</em> her und prüft sie.'),
      words: ['„<em>“'],
      line: (files) => lineOf(files, MECHATRONIKER, '<em>'),
    },
    {
      name: 'an unclosed tag in a field',
      change: (files) =>
        setField(files, MECHATRONIKER, ['kurz'], 'Stellt Drehteile her <img src=x onerror=alert(1) '.trim()),
      words: ['„<img'],
    },
  ],
  [
    {name: 'tags in code', change: paragraph('Schreiben Sie nicht `<b>`.')},
    {
      name: 'a less-than sign',
      change: (files) => setField(files, MECHATRONIKER, ['kurz'], 'Fertigt Teile mit < 5 mm Durchmesser.'),
    },
  ],
);

describeRule(
  'ausdruck',
  [
    {name: 'an import', change: paragraph("import X from 'x'"), words: ['„import X', 'Programmcode']},
    {
      name: 'an expression',
      change: paragraph('Stand {new Date()} heute.'),
      words: ['„{new Date()}“'],
      line: lastLine('{new'),
    },
  ],
  [
    {name: 'the noun', change: paragraph('Import von Teilen ist üblich.')},
    {name: 'braces in code', change: paragraph('Etwa `{a: 1}`.')},
  ],
);

describeRule(
  'fussnote',
  [
    {
      name: 'a footnote of the page',
      change: paragraph('Ein Satz.[^1]\n\n[^1]: Die Verordnung.'),
      words: ['„[^1]: …“', 'docs/register/quellen.yaml'],
      line: lastLine('[^1]: '),
    },
  ],
  [{name: 'a citation', change: paragraph('Ein Satz.[^bibb-2024]')}],
);

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
