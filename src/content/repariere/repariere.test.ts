/** @jest-environment node */
import fc from 'fast-check';
import {parseMarkdown} from '../load/parseMarkdown';
import {readTree} from '../load/readTree';
import {checkFiles, MECHATRONIKER, SEITE, testContent, textOf} from '../testContent';
import {repariere} from '.';

const seite = (body: string, felder = '') =>
  `---\ntitle: Ziel\nkurz: Ein Satz über das Ziel.\n${felder}---\n\n${body}\n`;
const body = (text: string, path = SEITE) => repariere(seite(text), path).text.split('---\n\n')[1]?.trimEnd();

/** The test profile with a field written in a certain way. */
function mitFeld(feld: string, wert: string): string {
  const text = textOf(testContent(), MECHATRONIKER).replace(new RegExp(`^( *)${feld}: .*`, 'm'), `$1${feld}: ${wert}`);
  expect(text).toContain(` ${feld}: ${wert}\n`.trimStart());
  return text;
}

it.each([
  ['straight quotation marks', 'Er sagt "nein" und ("ja").', 'Er sagt „nein“ und („ja“).'],
  ['English quotation marks', 'Er sagt “nein” dazu.', 'Er sagt „nein“ dazu.'],
  ['a German pair closed in English', 'Er sagt „nein” dazu.', 'Er sagt „nein“ dazu.'],
  ['three dots', 'und so weiter ...', 'und so weiter …'],
  ['a percent sign', 'Rund 50% der **20%** und 5%ige', 'Rund 50 % der **20 %** und 5%ige'],
  ['hyphens for dashes', 'Wort - Wort -- Wort', 'Wort – Wort – Wort'],
  ['spaces', 'Wort   Wort', 'Wort Wort'],
  ['a soft hyphen', 'Zell\u00ADfertigung', 'Zellfertigung'],
  ['a line separator', 'Zeile\u2028Zeile', 'Zeile Zeile'],
  ['letters and marks typed apart', 'Pru\u0308fung', 'Prüfung'],
])('mends %s', (_name, falsch, richtig) => {
  expect(body(falsch)).toBe(richtig);
});

it.each([
  ['a quotation mark without a partner', 'Ein 19" großer Schirm'],
  ['quotation marks inside others', '„Er sagt "nein" dazu“'],
  ['code', '`a - "b" ... 50%`'],
  ['a block of code', '```text\n"a"  b \n```'],
  ['an address', '[Seite](https://example.org/a%20b...c "Titel")'],
  ['a line break of two spaces', 'Zeile  \nZeile'],
  ['a private character, which stands for one that only the author knows', 'Logo \uE001'],
])('leaves %s', (_name, text) => {
  expect(body(text)).toBe(text);
});

it('mends line ends, byte order mark, margins and a missing last line end', () => {
  const text = '\uFEFF---\r\ntitle: Ziel \r\n---\r\n\r\nText \r\n\r\n\r\n';
  expect(repariere(text, SEITE).text).toBe('---\ntitle: Ziel\n---\n\nText\n');
  expect(repariere('---\ntitle: Ziel\n---', SEITE).text).toBe('---\ntitle: Ziel\n---\n');
});

it('mends tabs in the front matter and leaves those of the body', () => {
  const text = '---\nliste:\n\t- a:\tb\n---\n\n```text\n\tx\n```\n';
  expect(repariere(text, SEITE).text).toBe('---\nliste:\n  - a: b\n---\n\n```text\n\tx\n```\n');
});

it.each([
  ['stand', '5.12.2018', '"2018-12-05"'],
  ['stand', '2018-12-5', '"2018-12-05"'],
  ['gueltig_bis', '12.2018', '"2018-12"'],
  ['gueltig_bis', '2018', '"2018"'],
  ['kldb', '26112', '"26112"'],
  ['kldb', '01104', '"01104"'],
  ['kurz', '"Baut 50% der \\"Anlagen\\" - und wartet sie."', '"Baut 50 % der „Anlagen“ – und wartet sie."'],
  ['kurz', "Baut 'alte' Anlagen  um ...", "Baut 'alte' Anlagen um …"],
])('mends the field %s: %s', (feld, falsch, richtig) => {
  const vorher = mitFeld(feld, falsch);
  expect(repariere(vorher, MECHATRONIKER).text).toBe(vorher.replace(`${feld}: ${falsch}`, `${feld}: ${richtig}`));
});

it.each(['31.02.2018', '"bald"', '13.2018', '[2018]'])('leaves the date %s', (falsch) => {
  const vorher = mitFeld('stand', falsch);
  expect(repariere(vorher, MECHATRONIKER)).toEqual({text: vorher, anzahlen: new Map()});
});

it('tells how often which rule was mended', () => {
  expect(repariere(seite('Zell\u00ADe  mit 5% "x"'), SEITE).anzahlen).toEqual(
    new Map([
      ['zeichen', 1],
      ['typografie', 4],
    ]),
  );
});

it('ends the findings that it mends', () => {
  const files = testContent();
  const text = textOf(files, SEITE);
  const mit = (neu: string) => checkFiles(new Map([...files, [SEITE, neu]])).filter(({file}) => file === SEITE);
  const kaputt = `${text}\n"Eins" - zwei  drei ... 4%\u200B\n`;
  expect(mit(kaputt).map(({rule}) => rule)).toEqual(expect.arrayContaining(['typografie', 'zeichen']));
  expect(mit(repariere(kaputt, SEITE).text)).toEqual(mit(text));
});

it('only mends the characters of a file that cannot be read', () => {
  const text = '---\ntitle: [a\n---\n\n"Wort"  \u00ADWort';
  expect(repariere(text, SEITE).text).toBe('---\ntitle: [a\n---\n\n"Wort"  Wort');
});

const STUECK = fc.constantFrom(
  ...'\u00AD \u200B \r\n \r \n \t \uFEFF \u2028 u\u0308 … ... .. . % 5 5% - -- – " “ ” „ \' a Wort * ** ` ``` # > | [ ] ( ) : --- \\ /'.split(
    ' ',
  ),
  ' ',
  '  ',
  '\n\n',
);
const TEXT = fc.oneof(
  fc.array(STUECK, {maxLength: 40}).map((teile) => teile.join('')),
  fc.string({unit: 'binary'}),
);

it('changes nothing in a second run, whatever the body and the fields are', () => {
  fc.assert(
    fc.property(TEXT, TEXT, fc.constantFrom(SEITE, 'docs/register/quellen.yaml', 'README.md'), (text, feld, path) => {
      for (const ganz of [seite(text, `feld: ${feld}\nwert: ${JSON.stringify(feld)}\n`), text, `- titel: ${feld}\n`]) {
        const einmal = repariere(ganz, path).text;
        expect(repariere(einmal, path).text).toBe(einmal);
      }
    }),
    {numRuns: 300},
  );
});

it('keeps headings, lists and links of any body', () => {
  const arten = (text: string) =>
    parseMarkdown(text, SEITE).body.children.map((node) =>
      'depth' in node ? `${node.type} ${node.depth}` : node.type,
    );
  const zeilen = fc.array(fc.array(STUECK, {maxLength: 8}).map((teile) => teile.join('').replace(/[^ -~–„“”…]/g, '')));
  fc.assert(
    fc.property(zeilen, (alle) => {
      const text = seite(alle.join('\n'));
      expect(arten(repariere(text, SEITE).text)).toEqual(arten(text));
    }),
    {numRuns: 200},
  );
});

it('finds nothing to mend in the content of the project', () => {
  const geaendert = readTree(process.cwd()).files.filter(({text, path}) => repariere(text, path).text !== text);
  expect(geaendert.map(({path}) => path)).toEqual([]);
});
