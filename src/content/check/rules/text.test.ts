/** @jest-environment node */
import {
  append,
  LEITFADEN,
  lineOf,
  MECHATRONIKER,
  replace,
  SEITE,
  setField,
  THEMA,
  type TestFiles,
} from '../../testContent';
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
        for (let i = 0; i < 30; i++)
          replace(
            files,
            MECHATRONIKER,
            'Die Fachkräfte prüfen für Mechatroniker/in an jedem Tag mehrere Baugruppen und',
            'Sie',
          );
      },
      words: ['Wörter, erlaubt sind 600 bis 1000', 'Ergänzen'],
      line: (files) => lineOf(files, MECHATRONIKER, '## Aufgaben'),
    },
    {
      name: 'a long guide',
      change: (files) => append(files, LEITFADEN, 'Wort '.repeat(800)),
      words: ['250 bis 900', 'Kürzen'],
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
