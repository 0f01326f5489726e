import {BEITRAG, MECHATRONIKER, SEITE} from '../../../src/content/testContent';
import {feld, neu, PROGRAMM, statt, type Angriff} from './angriff';

const QUELLEN = 'docs/register/quellen.yaml';
const KURZ = 'kurz: Was sich in den Betrieben verändert und für wen.';
const GRUPPE = 'gruppe: elektro';
const seite = (vorspann: string, text = 'Text.') => `${vorspann}\n\n## Titel\n\n${text}\n`;
const yaml = (name: string, to: string, rule: string, line: number): Angriff =>
  statt('Vorspann und YAML', name, [SEITE, KURZ, to], rule, line);
const profil = (name: string, to: string, rule: string, line: number): Angriff =>
  statt('Vorspann und YAML', name, [MECHATRONIKER, GRUPPE, to], rule, line);
const kopf = (name: string, vorspann: string, line = 1, rule = 'vorspann'): Angriff =>
  neu('Vorspann und YAML', name, SEITE, seite(vorspann), rule, line);

const NODE = 'require("fs").writeFileSync("feind","")';
/** A program that shows itself while the site is built. */
const BAU = 'process.getBuiltinModule("fs").writeFileSync("feind","")';
/** Ten times as many values on each line. */
const LACHEN = 'abcdefghi'
  .split('')
  .map(
    (name, index, namen) =>
      `${name}: &${name} [${Array(10)
        .fill(index === 0 ? 'lol' : `*${namen[index - 1] ?? ''}`)
        .join(', ')}]`,
  )
  .join('\n');

/** Front matter that is a program, and YAML that is more than data. */
export const VORSPANN: readonly Angriff[] = [
  kopf('front matter in JavaScript', `---js\n${NODE};\nmodule.exports = {title: "x"}\n---`),
  kopf('front matter in JavaScript, spelt out', `---javascript\n${NODE}\n---`),
  kopf('front matter in CoffeeScript', `---coffee\n${NODE}\n---`),
  kopf('front matter in JSON', '---json\n{"title": "x", "mdx": {"format": "mdx"}}\n---'),
  kopf('front matter in TOML', '---toml\ntitle = "x"\n---'),
  kopf('front matter in JavaScript behind a space', `--- js\n${NODE}\n---`),
  kopf('front matter with plus signs', '+++\ntitle = "x"\n+++'),
  kopf('front matter with semicolons', ';;;\n{"title": "x"}\n;;;'),
  kopf('front matter that never ends', '---\ntitle: x'),
  yaml('the key that makes a page a program', `${KURZ}\nmdx:\n  format: mdx`, 'feld-unbekannt', 4),
  yaml(
    'the key that makes a page a program, in quotation marks',
    `${KURZ}\n"mdx": {"format": "mdx"}`,
    'feld-unbekannt',
    4,
  ),
  yaml('an address of its own', `${KURZ}\nslug: /../../index`, 'feld-unbekannt', 4),
  yaml('an address for editing', `${KURZ}\ncustom_edit_url: "javascript:alert(1)"`, 'feld-unbekannt', 4),
  yaml('a picture for other sites', `${KURZ}\nimage: ./../../package.json`, 'feld-unbekannt', 4),
  yaml('an import of MDX as front matter', `${KURZ}\nimport: "{process.exit()}"`, 'feld-unbekannt', 4),
  yaml('the prototype as a key', `${KURZ}\n__proto__: {polluted: true}`, 'yaml', 4),
  yaml('the prototype as a key in escapes', `${KURZ}\n"\\x5f_proto__": {polluted: true}`, 'yaml', 4),
  yaml('the constructor as a key', `${KURZ}\nconstructor: {prototype: {polluted: true}}`, 'yaml', 4),
  yaml('a function of every object as a key', `${KURZ}\ntoString: x`, 'feld-unbekannt', 4),
  yaml('a key that is a list', `${KURZ}\n? [a, b]\n: c`, 'yaml', 2),
  yaml('a program as a type', 'kurz: !!js/function "function () { process.exit() }"', 'yaml', 3),
  yaml('a regular expression as a type', 'kurz: !!js/regexp /a/', 'yaml', 3),
  yaml('an object of Python as a type', 'kurz: !!python/object/apply:os.system ["id"]', 'yaml', 3),
  yaml('bytes as a type', 'kurz: !!binary PHNjcmlwdD4=', 'feld-wert', 3),
  yaml('a type of its own', 'kurz: !lokal Text', 'yaml', 3),
  yaml('a type by its address', 'kurz: !<tag:yaml.org,2002:js/undefined> ""', 'yaml', 3),
  yaml('a directive', `%TAG ! tag:boese.example,2026:\n${KURZ}`, 'yaml', 3),
  yaml('a second document', `${KURZ}\n...\nmdx: {format: mdx}`, 'yaml', 5),
  yaml('an anchor', `kurz: &a Text\ntags: *a`, 'yaml', 3),
  yaml('a reference without an anchor', 'kurz: *a', 'yaml', 3),
  yaml('a merge', `${KURZ}\n<<: {title: anders}`, 'feld-unbekannt', 4),
  yaml('a field twice', `${KURZ}\n${KURZ}`, 'yaml', 4),
  yaml('brackets in brackets', `kurz: ${'['.repeat(10_000)}`, 'yaml', 3),
  yaml('braces in braces that are closed', `kurz: ${'{a: '.repeat(60)}1${'}'.repeat(60)}`, 'yaml', 3),
  yaml('a text of 90 kB in a field', `kurz: ${'a'.repeat(90_000)}`, 'yaml', 3),
  yaml('fields in fields on one line', `kurz: ${'a: '.repeat(30_000)}`, 'yaml', 3),
  yaml('a number without end', 'kurz: .inf', 'feld-wert', 3),
  yaml('a list in place of a text', 'kurz: [a, b]', 'feld-wert', 3),
  profil('laughter by the billion', `${GRUPPE}\n${LACHEN}`, 'yaml', 6),
  neu('Vorspann und YAML', 'a register of a million brackets', QUELLEN, '['.repeat(1_000_000), 'yaml'),
  neu('Vorspann und YAML', 'a register that is one word', QUELLEN, 'toString', 'feld-wert'),
  feld(
    'Vorspann und YAML',
    'the prototype as an id',
    [MECHATRONIKER, ['wandel', 0, 'id'], '__proto__'],
    'feld-wert',
    38,
  ),
  feld(
    'Vorspann und YAML',
    'the prototype as a reference',
    [MECHATRONIKER, ['qualifizierungen', 0], '__proto__'],
    'verweis-qualifizierung',
    146,
  ),
  feld(
    'Vorspann und YAML',
    'the constructor as a source',
    [MECHATRONIKER, ['wandel', 0, 'quellen', 0], 'constructor'],
    'verweis-quelle',
    44,
  ),
  feld(
    'Vorspann und YAML',
    'a function of every object as a competence',
    [MECHATRONIKER, ['kompetenzen', 0, 'id'], 'toString'],
    'verweis-kompetenz',
    93,
  ),
  feld(
    'Vorspann und YAML',
    'a function of every object as a group',
    [MECHATRONIKER, ['gruppe'], 'hasOwnProperty'],
    'feld-wert',
    5,
  ),
  feld('Vorspann und YAML', 'a path as an id', [MECHATRONIKER, ['id'], '../../../etc/passwd'], 'feld-wert', 2),
];

const text = (name: string, value: string, rule: string): Angriff =>
  feld('Feldtext', name, [SEITE, ['title'], value], rule, 2);

/** Texts of fields, which end up in titles, lists, calendars, feeds and data. */
export const FELDTEXT: readonly Angriff[] = [
  text('a script in a title', `Daten <script>${PROGRAMM}</script>`, 'rohes-html'),
  text('the end of a script in a title', `Daten</script><script>${PROGRAMM}</script>`, 'rohes-html'),
  text('the end of a title in a title', `Daten</title><img src=x onerror=${PROGRAMM}>`, 'rohes-html'),
  text('a comment in a title', 'Daten <!-- versteckt', 'rohes-html'),
  text('the end of a section of data in a title', `Daten ]]><script>${PROGRAMM}</script>`, 'rohes-html'),
  text('a title that ends its quotation marks and goes on as a program', `Daten\\\\'+(${PROGRAMM})+'`, 'zeichen'),
  text('a title that goes on as a program of the build', `Daten\\\\'+(globalThis.process&&${BAU})+'`, 'zeichen'),
  text('a title that ends in a backslash', 'Daten\\', 'zeichen'),
  text('a title of two lines', 'Daten\r\nATTACH:https://boese.example/', 'feld-wert'),
  feld(
    'Feldtext',
    'the rest of a calendar in the title of an event',
    [BEITRAG, ['title'], 'Kongress\r\nEND:VEVENT\r\nBEGIN:VALARM'],
    'feld-wert',
    2,
  ),
  feld(
    'Feldtext',
    'a line of a calendar in a place, by a separator of Unicode',
    [BEITRAG, ['veranstaltung', 'ort'], 'Leipzig\u2028ATTACH:x'],
    'zeichen',
    15,
  ),
  feld(
    'Feldtext',
    'a script in a source',
    [QUELLEN, [0, 'titel'], `Bericht <img src=x onerror=${PROGRAMM}>`],
    'rohes-html',
    2,
  ),
  feld(
    'Feldtext',
    'a script in the label of a competence',
    ['docs/register/kompetenzen.yaml', [0, 'name'], '<svg onload=alert(1)>'],
    'rohes-html',
    2,
  ),
  feld(
    'Feldtext',
    'a script in a term of the glossary',
    ['docs/register/glossar.yaml', [0, 'begriff'], '<b>Hochvolt</b>'],
    'rohes-html',
    2,
  ),
  feld(
    'Feldtext',
    'a script in a job title',
    [MECHATRONIKER, ['bezeichnungen', 'umgangssprachlich', 0], '<iframe>'],
    'rohes-html',
    10,
  ),
  feld(
    'Feldtext',
    'a script in a diagram',
    ['docs/qualifizierung/teilqualifizierung.md', ['schaubild', 'teile', 0, 'name'], '<script>alert(1)</script>'],
    'rohes-html',
    32,
  ),
  {
    art: 'Feldtext',
    name: 'a formula of a spreadsheet',
    datei: QUELLEN,
    aendere: (files) => {
      files.set(QUELLEN, String(files.get(QUELLEN)).replace('Bericht zur', '"=HYPERLINK(1)" zur'));
    },
    meldung: {rule: 'yaml', line: 2},
  },
];
