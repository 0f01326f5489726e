import {MECHATRONIKER, SEITE} from '../../../src/content/testContent';
import {KURZ, QUELLEN, absatz, datei, feld, statt, text, type Fall} from './fall';

/** Attempts to run code, to hide or to deceive. */
export const ABSICHT: readonly Fall[] = [
  {
    name: 'a script',
    aendere: absatz('<script>alert(1)</script>'),
    befunde: [
      'docs/ueber/daten.md:11 rohes-html: HTML ist nicht erlaubt, gefunden „<script>alert(1)</script>“. Schreiben Sie einfaches Markdown (**fett**, Listen mit „- “); ein Kleiner-als-Zeichen im Text …',
    ],
  },
  {
    name: 'an image with a handler',
    aendere: absatz('Text <img src=x onerror=alert(1)> Text'),
    befunde: [
      'docs/ueber/daten.md:11 rohes-html: HTML ist nicht erlaubt, gefunden „<img src=x onerror=alert(1)>“. Schreiben Sie einfaches Markdown (**fett**, Listen mit „- “); ein Kleiner-als-Zeichen im Text …',
    ],
  },
  {
    name: 'an iframe',
    aendere: absatz('<iframe src="https://example.org"></iframe>'),
    befunde: [
      'docs/ueber/daten.md:11 rohes-html: HTML ist nicht erlaubt, gefunden „<iframe src="https://example.org"></ifr…“. Schreiben Sie einfaches Markdown (**fett**, Listen mit „- “); ein Kleiner-als-Zeichen …',
    ],
  },
  {
    name: 'a style',
    aendere: absatz('<style>body{display:none}</style>'),
    befunde: [
      'docs/ueber/daten.md:11 rohes-html: HTML ist nicht erlaubt, gefunden „<style>body{display:none}</style>“. Schreiben Sie einfaches Markdown (**fett**, Listen mit „- “); ein Kleiner-als-Zeichen im Text …',
    ],
  },
  {
    name: 'a comment that hides text',
    aendere: absatz('<!-- versteckt -->'),
    befunde: [
      'docs/ueber/daten.md:11 rohes-html: HTML ist nicht erlaubt, gefunden „<!-- versteckt -->“. Schreiben Sie einfaches Markdown (**fett**, Listen mit „- “); ein Kleiner-als-Zeichen im Text schreiben Sie …',
    ],
  },
  {
    name: 'a JavaScript address',
    aendere: absatz('[hier](javascript:alert(1))'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „javascript:alert(1)“ beginnt mit „javascript:“. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis (/berufe/mechatroniker/) und …',
    ],
  },
  {
    name: 'a JavaScript address in entities',
    aendere: absatz('[hier](&#106;avascript:alert(1))'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „javascript:alert(1)“ beginnt mit „javascript:“. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis (/berufe/mechatroniker/) und …',
    ],
  },
  {
    name: 'a JavaScript address in capitals with a line end',
    aendere: absatz('[hier](<JaVa\tScRiPt:alert(1)>)'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „JaVa�ScRiPt:alert(1)“ enthält Leerzeichen, Steuerzeichen oder einen umgekehrten Schrägstrich. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser …',
    ],
  },
  {
    name: 'a VBScript address',
    aendere: absatz('[hier](vbscript:msgbox)'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „vbscript:msgbox“ beginnt mit „vbscript:“. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis (/berufe/mechatroniker/) und #abschnitt.',
    ],
  },
  {
    name: 'a data address',
    aendere: absatz(`[hier](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==“ beginnt mit „data:“. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis …',
    ],
  },
  {
    name: 'a JavaScript address in a definition',
    aendere: absatz('[hier][1]\n\n[1]: javascript:alert(1)'),
    befunde: [
      'docs/ueber/daten.md:13 linkziel: Das Linkziel „javascript:alert(1)“ beginnt mit „javascript:“. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis (/berufe/mechatroniker/) und …',
    ],
  },
  {
    name: 'a JavaScript address as an autolink',
    aendere: absatz('<javascript:alert(1)>'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „javascript:alert(1)“ beginnt mit „javascript:“. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis (/berufe/mechatroniker/) und …',
    ],
  },
  {
    name: 'an image from another host',
    aendere: absatz('![Bild](https://example.org/pixel.png)'),
    befunde: [
      'docs/ueber/daten.md:11 bilder: Das Bild „https://example.org/pixel.png“ liegt auf einem fremden Server. Erlaubt sind nur eigene Bilder als avif, jpg, png, svg oder webp, zum Beispiel ![Was zu sehen …',
    ],
  },
  {
    name: 'a data image',
    aendere: absatz('![Bild](data:image/svg+xml;base64,PHN2Zy8+)'),
    befunde: [
      'docs/ueber/daten.md:11 bilder: Das Bild „data:image/svg+xml;base64,PHN2Zy8+“ liegt nicht unter /bilder/. Erlaubt sind nur eigene Bilder als avif, jpg, png, svg oder webp, zum Beispiel ![Was zu sehen …',
    ],
  },
  {
    name: 'a JavaScript address in a register',
    aendere: statt(QUELLEN, 'https://www.bibb.de/bericht', 'javascript:alert(1)'),
    befunde: [
      'docs/register/quellen.yaml:5 feld-wert: „1 › url“: gefunden „javascript:alert(1)“, erwartet eine Adresse, die mit https:// oder http:// beginnt. Adresse; darf nur fehlen, wenn zitiert_nach angegeben …',
    ],
  },
  {
    name: 'an SVG with a script',
    aendere: datei('docs/ueber/bild.svg', '<svg onload="alert(1)"/>'),
    befunde: [
      'docs/ueber/bild.svg:1 datei-art: Dateien mit der Endung „.svg“ sind hier nicht erlaubt. Bilder liegen in static/bilder/ (avif, jpg, png, svg oder webp, höchstens 100 kB) und erscheinen mit ![Was zu …',
    ],
  },
  {
    name: 'an HTML file',
    aendere: datei('docs/ueber/seite.html', '<script>alert(1)</script>'),
    befunde: [
      'docs/ueber/seite.html:1 datei-art: Dateien mit der Endung „.html“ sind hier nicht erlaubt, erwartet wird „.md“. Erlaubt sind docs/berufe/<gruppe>/<id>.md, docs/themen/<leitthema>/<name>.md, …',
    ],
  },
  {
    name: 'an MDX file',
    aendere: datei('docs/ueber/neu.mdx', 'export const a = 1'),
    befunde: [
      'docs/ueber/neu.mdx:1 datei-art: MDX-Dateien können beim Bauen der Seite Programmcode ausführen und sind deshalb nicht erlaubt. Benennen Sie die Datei in „neu.md“ um und verwenden Sie einfaches …',
    ],
  },
  {
    name: 'a program',
    aendere: datei('docs/ueber/neu.js', 'alert(1)'),
    befunde: [
      'docs/ueber/neu.js:1 datei-art: Dateien mit der Endung „.js“ sind hier nicht erlaubt, erwartet wird „.md“. Erlaubt sind docs/berufe/<gruppe>/<id>.md, docs/themen/<leitthema>/<name>.md, …',
    ],
  },
  {
    name: 'front matter as a program',
    aendere: text(SEITE, (t) => t.replace('---', '---js')),
    befunde: [
      'docs/ueber/daten.md:1 vorspann: Der Vorspann beginnt mit „---js“. Erlaubt ist nur YAML: Die erste Zeile besteht aus genau drei Bindestrichen „---“ ohne Zusatz.',
    ],
  },
  {
    name: 'the field that switches to MDX',
    aendere: feld(SEITE, ['mdx'], {format: 'mdx'}),
    befunde: [
      'docs/ueber/daten.md:5 feld-unbekannt: Das Feld „mdx“ ist verboten, weil damit beim Bauen der Seite Programmcode ausgeführt werden könnte. Löschen Sie es.',
    ],
  },
  {
    name: 'an import of MDX',
    aendere: absatz("import X from './x'"),
    befunde: [
      "docs/ueber/daten.md:11 ausdruck: „import X from './x'“ sieht wie Programmcode aus. Es wird nicht ausgeführt, sondern wörtlich gedruckt. Löschen Sie es oder setzen Sie es in Backticks.",
    ],
  },
  {
    name: 'an expression of MDX',
    aendere: absatz('{process.exit(1)}'),
    befunde: [
      'docs/ueber/daten.md:11 ausdruck: „{process.exit(1)}“ sieht wie Programmcode aus. Es wird nicht ausgeführt, sondern wörtlich gedruckt. Löschen Sie es oder setzen Sie es in Backticks.',
    ],
  },
  {
    name: 'a key that pollutes the prototype',
    aendere: statt(SEITE, KURZ, `${KURZ}\n__proto__: {polluted: true}`),
    befunde: ['docs/ueber/daten.md:4 yaml: Der Feldname „__proto__“ ist nicht erlaubt. Löschen Sie das Feld.'],
  },
  {
    name: 'a key that pollutes the constructor',
    aendere: statt(MECHATRONIKER, 'gruppe: elektro', 'gruppe: elektro\nconstructor: {prototype: {polluted: true}}'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:6 yaml: Der Feldname „constructor“ ist nicht erlaubt. Löschen Sie das Feld.',
    ],
  },
  {
    name: 'an id named like the prototype',
    aendere: statt(MECHATRONIKER, '  - id: aussage-0', '  - id: __proto__'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:38 feld-wert: „wandel › 1 › id“: gefunden „__proto__“, erwartet eine Kennung aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen. Kennung der Aussage, …',
    ],
  },
  {
    name: 'aliases that explode',
    aendere: datei(
      QUELLEN,
      `- id: &a [x, x]\n${'b c d e f g h i'
        .split(' ')
        .map((k, i) => `- id: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
        .join('\n')}\n`,
    ),
    befunde: [
      'docs/register/quellen.yaml:1 yaml: Anker (&name) und Verweise (*name) sind nicht erlaubt. Schreiben Sie den Wert aus.',
      'docs/register/quellen.yaml:2 yaml: Anker (&name) und Verweise (*name) sind nicht erlaubt. Schreiben Sie den Wert aus.',
      'docs/register/quellen.yaml:3 yaml: Anker (&name) und Verweise (*name) sind nicht erlaubt. Schreiben Sie den Wert aus.',
    ],
    weitere: 6,
  },
  {
    name: 'an anchor',
    aendere: statt(MECHATRONIKER, 'gruppe: elektro', 'gruppe: &g elektro'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:5 yaml: Anker (&name) und Verweise (*name) sind nicht erlaubt. Schreiben Sie den Wert aus.',
    ],
  },
  {
    name: 'a merge key',
    aendere: statt(MECHATRONIKER, 'gruppe: elektro', 'gruppe: elektro\n<<: {typ: weiterbildung}'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:6 feld-unbekannt: Das Feld „<<“ gibt es hier nicht. Meinten Sie „id“? Erlaubt sind: id, title, kurz, gruppe, typ, kldb, berufenet, ordnung, bezeichnungen, …',
    ],
  },
  {
    name: 'a type that is code',
    aendere: statt(MECHATRONIKER, 'gruppe: elektro', 'gruppe: !!js/function "function () {}"'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:5 yaml: Hier steht eine Typangabe mit Ausrufezeichen. Löschen Sie sie oder setzen Sie den Text in Anführungszeichen.',
    ],
  },
  {
    name: 'brackets in brackets',
    aendere: statt(SEITE, KURZ, `kurz: ${'['.repeat(5000)}`),
    befunde: [
      'docs/ueber/daten.md:3 yaml: Die Verschachtelung ist zu tief, erlaubt sind 20 Ebenen. Prüfen Sie Einrückung und Klammern.',
    ],
  },
  {
    name: 'a path in an id',
    aendere: feld(MECHATRONIKER, ['id'], '../../../etc/passwd'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:2 feld-wert: „id“: gefunden „../../../etc/passwd“, erwartet eine Kennung aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen. Kennung, gleich dem …',
    ],
  },
  {
    name: 'a path in a reference',
    aendere: feld(MECHATRONIKER, ['wechsel', 0, 'ziel'], '../../geheim'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:124 verweis-beruf: Das Profil „../../geheim“ gibt es nicht. Alle Kennungen stehen in docs/berufe/ (die Dateinamen ohne .md); ergänzen Sie dort den Eintrag oder …',
    ],
  },
  {
    name: 'a path in a link',
    aendere: absatz('[hier](/../../etc/passwd)'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „/../../etc/passwd“ gibt es nicht. Der Pfad eines Profils ist /berufe/<id>/, der eines Leitthemas /themen/<leitthema>/.',
    ],
  },
  {
    name: 'a link of Windows shares',
    aendere: absatz('[hier](\\\\server\\freigabe)'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „\\server\\freigabe“ enthält Leerzeichen, Steuerzeichen oder einen umgekehrten Schrägstrich. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser …',
    ],
  },
  {
    name: 'a link that says one host and leads to another',
    aendere: absatz('[https://www.arbeitsagentur.de](https://example.org/)'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Der Link zeigt „https://www.arbeitsagentur.de“, führt aber zu „example.org“. Schreiben Sie in die eckigen Klammern, wohin er führt.',
    ],
  },
  {
    name: 'text in the wrong direction',
    aendere: absatz('Ein \u202Egnal\u202C Satz.'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+202E. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
      'docs/ueber/daten.md:11 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+202C. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
    ],
  },
  {
    name: 'text in the wrong direction, escaped',
    aendere: statt(SEITE, KURZ, 'kurz: "Was \\u202E sich in den Betrieben verändert und für wen."'),
    befunde: [
      'docs/ueber/daten.md:3 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+202E. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
    ],
  },
  {
    name: 'a Cyrillic letter in a word',
    aendere: absatz('Der B\u0435ruf ändert sich.'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Dieses Wort mischt lateinische mit kyrillischen oder griechischen Buchstaben, die gleich aussehen. Tippen Sie es neu; die Suche findet es sonst nicht.',
    ],
  },
  {
    name: 'a Cyrillic letter in an id',
    aendere: feld(MECHATRONIKER, ['qualifizierungen', 0], 'st\u0430plerschein'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:146 verweis-qualifizierung: Die Qualifizierung „stаplerschein“ gibt es nicht. Meinten Sie „staplerschein“? Alle Kennungen stehen in …',
      'docs/berufe/elektro/mechatroniker.md:146 zeichen: Dieses Wort mischt lateinische mit kyrillischen oder griechischen Buchstaben, die gleich aussehen. Tippen Sie es neu; die Suche findet es sonst nicht.',
    ],
  },
  {
    name: 'quotations in quotations',
    aendere: absatz(`${'>'.repeat(5000)} a`),
    befunde: [
      'docs/ueber/daten.md:11 verschachtelung: Listen, Zitate oder Hervorhebungen sind zu tief ineinander verschachtelt; erlaubt sind 12 Ebenen. Schreiben Sie den Text flacher.',
    ],
  },
];
