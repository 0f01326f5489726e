/** @jest-environment node */
import {append, lineOf, replace, SEITE, type TestFiles} from '../../testContent';
import {describeRule} from './describeRule';

const paragraph = (text: string) => (files: TestFiles) => append(files, SEITE, text);

const HOSTILE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'javascript&#58;alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'java&#x0A;script:alert(1)',
  'java&Tab;script:alert(1)',
  '&#1;javascript:alert(1)',
  'java\u00ADscript:alert(1)',
  'java\\script:alert(1)',
  'javascript%3Aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'tel:110',
  '//example.org/a',
  '/\\example.org',
  '\\\\example.org',
  'https:example.org',
  'https:///example.org',
  'http://localhost/',
  'https://www.arbeitsagentur.de@example.org/',
  'mailto:niemand',
  '../elektro/mechatroniker.md',
  'mechatroniker',
  '#',
];

describeRule(
  'linkziel',
  [
    ...HOSTILE.map((url) => ({
      name: `a link to ${url}`,
      change: paragraph(`Zeile eins\nund [Ziel](${url}) hier.`),
      words: ['Das Linkziel'],
      line: (files: TestFiles) => lineOf(files, SEITE, '[Ziel]'),
    })),
    {name: 'a link with spaces', change: paragraph('[Ziel](<java script:alert(1)>)'), words: ['Leerzeichen']},
    {name: 'an autolink', change: paragraph('Siehe <javascript:alert(1)>.'), words: ['„javascript:“']},
    {name: 'a definition', change: paragraph('Siehe [Ziel].\n\n[ziel]: data:text/html,x'), words: ['„data:“']},
    {
      name: 'a page that does not exist, with the one that was meant',
      change: paragraph('[Profil](/berufe/mechatronikerin/)'),
      words: ['„/berufe/mechatronikerin/“ gibt es nicht', 'Meinten Sie „/berufe/mechatroniker/“?'],
    },
    {
      name: 'a page without the slash at its end',
      change: paragraph('[Profil](/berufe/mechatroniker)'),
      words: ['Schrägstrich: /berufe/mechatroniker/'],
    },
    {
      name: 'a picture outside of its folder',
      change: paragraph('[Bild](/bilder/../../package.json)'),
      words: ['kein Bild'],
    },
    {name: 'a file that is no picture', change: paragraph('[Datei](/bilder/a.pdf)'), words: ['kein Bild']},
    {name: 'a host of another alphabet', change: paragraph('[Ziel](https://рау.example/)'), words: ['Buchstaben a–z']},
    {name: 'a host for machines', change: paragraph('[Ziel](https://xn--80aaa.example/)'), words: ['Buchstaben a–z']},
    {name: 'a host as a number', change: paragraph('[Ziel](https://0x7f.1/)'), words: ['eine Nummer']},
    {
      name: 'a name before the host in a source',
      change: (files) =>
        replace(files, 'docs/register/quellen.yaml', 'https://www.bibb.de/', 'https://www.bibb.de@example.org/'),
      words: ['Die Adresse „https://www.bibb.de@example.org/bericht“', 'vor dem @'],
      line: (files) => lineOf(files, 'docs/register/quellen.yaml', 'url:'),
    },
    {name: 'a way around the folder', change: paragraph('[Profil](/berufe/../geheim/)'), words: ['gibt es nicht']},
    {
      name: 'text that becomes a link',
      change: paragraph('Siehe www.localhost und http://a@b.de/ dort.'),
      words: ['Namen vor dem @'],
    },
  ],
  [
    {
      name: 'pages, anchors and addresses',
      change: paragraph(
        [
          '[a](/berufe/mechatroniker/) [b](/themen/digitalisierung/#was-geschieht) [c](/) [d](/suche/?q=dreher)',
          '[e](#herkunft) [f](https://www.bibb.de/a_(b)?c=d%20e#f) [g](mailto:a@example.org) [h](/aktuelles/)',
          'https://www.bibb.de/ <https://www.bibb.de/> www.bibb.de [HTTPS](HTTPS://WWW.BIBB.DE/)',
        ].join('\n'),
      ),
    },
    {name: 'links in code', change: paragraph('`[a](javascript:x)`')},
  ],
);

const image = (url: string, words: string[]) => ({
  name: `an image from ${url}`,
  change: paragraph(`![Ein Bild](${url})`),
  words,
  line: (files: TestFiles) => lineOf(files, SEITE, '![Ein Bild]'),
});

describeRule(
  'bilder',
  [
    image('https://example.org/a.png', ['fremden Server', '/bilder/datei.png']),
    image('//example.org/a.png', ['fremden Server']),
    image('javascript:alert(1)', ['nicht unter /bilder/']),
    image('data:image/svg+xml,x', ['nicht unter /bilder/']),
    image('/bilder/../geheim.png', ['nicht unter /bilder/']),
    image('bild.png', ['nicht unter /bilder/']),
    {
      name: 'an image by reference',
      change: paragraph('![Ein Bild][b]\n\n[b]: https://example.org/a.png'),
      words: ['fremden Server'],
    },
    {name: 'an image without text', change: paragraph('![](/bilder/a.png)'), words: ['Alternativtext']},
  ],
  [{name: 'an image of our own', change: paragraph('![Montagelinie](/bilder/werk/montage-1.png)')}],
);
