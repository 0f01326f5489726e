import {MECHATRONIKER, SEITE} from '../../../src/content/testContent';
import {feld, klartext, koerper, neu, statt, type Angriff} from './angriff';

const KURZ = 'kurz: Was sich in den Betrieben verändert und für wen.';
const zeichen = (name: string, text: string, rule = 'zeichen'): Angriff => koerper('Zeichen', name, rule, text);

/** Characters that show something else than what stands there. */
export const ZEICHEN: readonly Angriff[] = [
  zeichen('text turned around (Trojan Source)', 'Zugang \u202E frei\u202C ab 18.'),
  zeichen('text turned around inside code', '`if (a) \u2066 // frei\u2069`'),
  zeichen('an isolate that is never closed', 'Zugang \u2067 frei.'),
  zeichen('text turned around in an entity', 'Zugang &#x202E; frei.'),
  zeichen('a space without width', 'Mecha\u200Btroniker'),
  zeichen('a joiner without width', 'Mecha\u200Dtroniker'),
  zeichen('a soft hyphen', 'Mecha\u00ADtroniker'),
  zeichen('a byte order mark inside', 'Mecha\uFEFFtroniker'),
  zeichen('letters of the plane of tags', 'Text \u{E0041}\u{E0042}.'),
  zeichen('a private letter', 'Text \uE000.'),
  zeichen('a command of a terminal', 'Text \u001B[2J.'),
  zeichen('a NUL', 'Text \u0000.'),
  zeichen('a backspace', 'Text\u0008\u0008.'),
  zeichen('a line end of old computers', 'Text\u0085mehr.'),
  zeichen('a separator of lines', 'Text\u2028mehr.'),
  zeichen('a Cyrillic letter in a word', 'Der B\u0435ruf \u00E4ndert sich.'),
  zeichen('a Greek letter in a word', 'Der Ber\u03C5f \u00E4ndert sich.'),
  zeichen('letters in two parts', 'Pru\u0308fung'),
  statt(
    'Zeichen',
    'text turned around in a title, in escapes',
    [SEITE, KURZ, 'kurz: "Was \\u202E sich ver\u00E4ndert und f\u00FCr wen."'],
    'zeichen',
    3,
  ),
  feld(
    'Zeichen',
    'a Cyrillic letter in an id',
    [MECHATRONIKER, ['wandel', 0, 'id'], '\u0430ussage-0'],
    'feld-wert',
    38,
  ),
  feld(
    'Zeichen',
    'a Cyrillic letter in a reference',
    [MECHATRONIKER, ['qualifizierungen', 0], 'st\u0430plerschein'],
    'verweis-qualifizierung',
    146,
  ),
  neu('Zeichen', 'a Cyrillic letter in a file name', 'docs/ueber/d\u0430ten.md', '---\n---\n', 'datei-ort'),
  neu('Zeichen', 'a file name turned around', 'docs/ueber/a\u202Edm.md', '---\n---\n', 'datei-ort'),
  neu('Zeichen', 'a file name in two parts', 'docs/ueber/pru\u0308fung.md', '---\n---\n', 'datei-ort'),
  neu('Zeichen', 'a file in UTF-16', SEITE, Buffer.from('\uFEFF---\ntitle: x\n---\n', 'utf16le'), 'datei-art'),
  neu('Zeichen', 'a file in UTF-16 without a mark', SEITE, Buffer.from('---\ntitle: x\n---\n', 'utf16le'), 'vorspann'),
  neu('Zeichen', 'a file in UTF-7', SEITE, '---\n+ADw-script+AD4-\n---\n', 'feld-wert'),
  neu(
    'Zeichen',
    'bytes that are no text',
    SEITE,
    new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xaf, 0xff]),
    'datei-art',
  ),
  neu('Zeichen', 'a slash in too many bytes', SEITE, new Uint8Array([0xe0, 0x80, 0xaf]), 'datei-art'),
  neu('Zeichen', 'a surrogate in bytes', SEITE, new Uint8Array([0xed, 0xa0, 0x80]), 'datei-art'),
  neu(
    'Zeichen',
    'lines that end in carriage returns alone',
    SEITE,
    '---\rtitle: x\r---\r<script>alert(1)</script>\r',
    'vorspann',
  ),
];

/** Markdown of other tools, and shapes of text that keep a computer busy. */
export const MARKDOWN: readonly Angriff[] = [
  klartext('an import of MDX', "import X from './x'", 'Die Seite ist Markdown und kein MDX; die Zeile wird gedruckt.'),
  klartext(
    'an export of MDX',
    'export const a = globalThis.feind = 1',
    'Die Seite ist Markdown und kein MDX; die Zeile wird gedruckt.',
  ),
  klartext(
    'an expression of MDX',
    '{globalThis.feind = 1}',
    'Die Seite ist Markdown und kein MDX; der Ausdruck wird gedruckt.',
  ),
  klartext(
    'an expression of a template',
    '${globalThis.feind = 1} {{globalThis.feind = 1}} <%= 1 %>'.replace(/ <.*/, ''),
    'Nichts auf der Seite wertet Vorlagen aus.',
  ),
  klartext(
    'a container of other tools',
    ':::script{src="https://boese.example/x.js"}\n\nText\n\n:::',
    'Unbekannte Behälter bleiben Text, Attribute werden nicht übernommen.',
  ),
  klartext(
    'a mark of other tools',
    ':iframe[a]{src="https://boese.example/" onload="alert(1)"}',
    'Unbekannte Marken bleiben Text, Attribute werden nicht übernommen.',
  ),
  klartext(
    'a note with a handler',
    ':::tip{onclick="alert(1)" style="position:fixed"}\n\nText\n\n:::',
    'Attribute eines Hinweises werden nicht übernommen.',
  ),
  klartext('a script in code', '`<script>alert(1)</script>`', 'Code wird gedruckt.'),
  klartext(
    'a language of code that ends its attribute',
    '```js"onclick="alert(1)\ncode\n```',
    'Die Sprache eines Codeblocks ist ein Attribut, dessen Text maskiert wird.',
  ),
  klartext(
    'text of two alphabets in two words',
    'Das Wort \u043C\u0438\u0440 heißt Frieden.',
    'Wörter fremder Sprachen sind erlaubt; gemischt wird in keinem.',
  ),
  koerper('Markdown', 'a heading with an id of its own', 'ueberschriften', '## Titel {#__docusaurus}\n\nText.'),
  koerper(
    'Markdown',
    'a title that goes on as a program',
    'ueberschriften',
    "# Daten\\\\\\\\'+(globalThis.feind=1)+'\n\nText.",
  ),
  koerper('Markdown', 'a footnote that is a link', 'fussnote', '[^a]: [hier](https://boese.example/)\n\nText.[^a]'),
  koerper('Markdown', 'quotations in quotations', 'verschachtelung', `${'>'.repeat(20_000)} a`),
  koerper('Markdown', 'lists in lists', 'verschachtelung', `${'- '.repeat(20_000)}a`),
  koerper('Markdown', 'emphasis that is never closed', 'verschachtelung', '*a'.repeat(40_000)),
  koerper('Markdown', 'brackets that are never closed', 'verschachtelung', '['.repeat(90_000)),
  koerper('Markdown', 'addresses that are never closed', 'verschachtelung', '[a]('.repeat(20_000)),
  koerper('Markdown', 'braces that are never closed', 'verschachtelung', '{'.repeat(90_000)),
  koerper('Markdown', 'tags that are never closed', 'verschachtelung', '<a '.repeat(30_000)),
];
