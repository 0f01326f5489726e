/** @jest-environment node */
import {readFileSync} from 'node:fs';
import {OfficialListError, parseOfficialList} from './amtlicheListe';
import {decodeText} from './table';

const FIXTURE = readFileSync('tests/jest/fixtures/kldb2010.csv');
const HEAD = 'Schlüssel KldB 2010, V. 2020;Ebene;Titel;Umfasst ferner';

/** Titles of a list whose only row has this cell. */
const titlesIn = (cell: string) => parseOfficialList(`${HEAD}\n25212;5;Kraftfahrzeugtechnik;"${cell}"\n`);

const CARS = [
  {kldb: '25212', bezeichnung: 'Automobilmechaniker/in'},
  {kldb: '25212', bezeichnung: 'Kfz-Klempner/in'},
];

/** What is wrong with a text that is no list. */
function complaint(text: string): string {
  try {
    parseOfficialList(text);
  } catch (error) {
    if (error instanceof OfficialListError) return error.message;
    throw error;
  }
  throw new Error('The text was taken for a list.');
}

describe('parseOfficialList, table of the KldB 2010', () => {
  it('reads titles as they come, with the five digits of their number', () => {
    expect(parseOfficialList(decodeText(FIXTURE))).toEqual([
      {kldb: '01104', bezeichnung: 'Offizier - Truppendienst'},
      {kldb: '22102', bezeichnung: 'Kunststoffverarbeiter/in'},
      {kldb: '22102', bezeichnung: 'Verfahrensmech.-Kunststoff-/Kautschukt.-Bauteile'},
      {kldb: '25212', bezeichnung: 'Automobilmechaniker/in'},
      {kldb: '25212', bezeichnung: 'Fahrzeugschlosser/in - Wagen und Container'},
      {kldb: '25212', bezeichnung: 'Kfz-Klempner/in'},
      {kldb: '26222', bezeichnung: 'Elektromaschinenbauer/in'},
      {kldb: '26222', bezeichnung: 'Elektroniker/in - Masch. u. Antriebst. (Ausbildung bis 2021)'},
    ]);
  });

  it.each([
    ['spaces', '25212-105 Automobilmechaniker/in  25212-190 Kfz-Klempner/in'],
    ['one space', '25212-105 Automobilmechaniker/in 25212-190 Kfz-Klempner/in'],
    ['line breaks', 'Zugeordnete Berufe:\r\n25212-105 Automobilmechaniker/in\r\n25212-190 Kfz-Klempner/in\r\n'],
    ['semicolons', '25212-105 Automobilmechaniker/in; 25212-190 Kfz-Klempner/in;'],
    ['commas', '25212-105 Automobilmechaniker/in, 25212-190 Kfz-Klempner/in'],
    ['bars', '25212-105 Automobilmechaniker/in | 25212-190 Kfz-Klempner/in'],
    ['HTML breaks', '25212-105 Automobilmechaniker/in<br>25212-190 Kfz-Klempner/in<br />'],
    ['HTML spaces', '25212-105&nbsp;Automobilmechaniker/in&nbsp;&nbsp;25212-190 Kfz-Klempner/in'],
    ['hard spaces', '25212-105\u00A0Automobilmechaniker/in\u00A0 25212-190\u00A0Kfz-Klempner/in'],
  ])('separates entries by %s', (_, cell) => {
    expect(titlesIn(cell)).toEqual(CARS);
  });

  it('restores a leading zero that a spreadsheet dropped', () => {
    expect(titlesIn('1104-102 Offizier - Truppendienst')).toEqual([
      {kldb: '01104', bezeichnung: 'Offizier - Truppendienst'},
    ]);
  });

  it('keeps brackets, full stops and numbers of a title', () => {
    const titles = ['Lagergehilfe/-gehilfin (bis 1998)', 'Techniker/in - Elektrotechnik (Energiet.)/B. Prof. Technik.'];
    const cell = titles.map((title, i) => `25212-10${i} ${title}`).join('  ');
    expect(titlesIn(cell).map(({bezeichnung}) => bezeichnung)).toEqual(titles);
  });

  it.each([',', '\t', ';'])('reads cells separated by %j', (delimiter) => {
    const rows = [
      ['Schlüssel KldB 2010, V. 2020', 'Ebene', 'Umfasst ferner'],
      ['25212', '5', '25212-105 Automobilmechaniker/in\n25212-190 Kfz-Klempner/in'],
    ];
    const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');
    expect(parseOfficialList(text)).toEqual(CARS);
  });

  it.each(['Umfasst ferner', 'UMFASST  FERNER', 'Zugeordnete Berufe (Beispiele)', 'zugeordnete Berufe'])(
    'finds the column by the name "%s", wherever it stands and whatever stands above',
    (name) => {
      const above = 'KldB 2010\n"Stand: 1.1.2011\n\n';
      expect(
        parseOfficialList(`${above}${name};Titel\n25212-105 Automobilmechaniker/in;x\n25212-190 Kfz-Klempner/in`),
      ).toEqual(CARS);
    },
  );

  it('reads entities in cells without quotation marks', () => {
    const text = `${HEAD}\n25212;5;z.&nbsp;B. Autos &amp; mehr;25212-105 Automobilmechaniker/in  25212-190 Kfz-Klempner/in`;
    expect(parseOfficialList(text)).toEqual(CARS);
  });
});

describe('parseOfficialList, table of titles', () => {
  const text =
    'berufskennziffer\tbezeichnung\tmaennlich\tweiblich\n' +
    '25212-190\tKfz-Klempner/in\tKfz-Klempner\tKfz-Klempnerin\n' +
    '1104-102\tOffizier - Truppendienst\t\t\n' +
    '25212\tohne Nummer\t\t\n';

  it('reads titles with their long forms', () => {
    expect(parseOfficialList(text)).toEqual([
      {kldb: '25212', bezeichnung: 'Kfz-Klempner/in', maennlich: 'Kfz-Klempner', weiblich: 'Kfz-Klempnerin'},
      {kldb: '01104', bezeichnung: 'Offizier - Truppendienst'},
    ]);
  });

  it('needs no long forms', () => {
    expect(parseOfficialList('Bezeichnung;Berufskennziffer\nKfz-Klempner/in;25212-190')).toEqual([CARS[1]]);
  });
});

describe('a file that is no list', () => {
  it.each([
    ['another table', 'kldb\tebene\ttitel\n25212\t5\tKraftfahrzeugtechnik', 'begins with: "kldb\\tebene\\ttitel"'],
    ['the edition without explanations', 'Schlüssel KldB 2010, V. 2020;Ebene;Titel\n25212;5;x', '"Umfasst ferner"'],
    ['half a table of titles', 'berufskennziffer;name\n25212-190;Kfz-Klempner/in', '"bezeichnung"'],
    ['no text', ' \n', 'The file is empty.'],
    ['a workbook', 'PK\u0003\u0004…', 'save it as CSV'],
    ['a column without titles', `${HEAD}\n25212;5;Kraftfahrzeugtechnik;keine`, '"Umfasst ferner" holds no job title'],
    ['a broken table', `${HEAD}\n25212;5;"Kraftfahrzeugtechnik;x\n`, 'no readable table (Quote Not Closed'],
  ])('%s is refused with what is wrong and an example of what is right', (_, text, reason) => {
    const message = complaint(text);
    expect(message).toContain(reason);
    expect(message).toContain('25212-105 Automobilmechaniker/in');
  });
});

describe('decodeText', () => {
  const TEXT = 'Schlüssel – Straße';

  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode(TEXT))).toBe(TEXT);
    expect(decodeText(new TextEncoder().encode(`\uFEFF${TEXT}`))).toBe(TEXT);
  });

  it('reads Windows-1252', () => {
    const bytes = Uint8Array.from(TEXT, (character) => (character === '–' ? 0x96 : character.charCodeAt(0)));
    expect(decodeText(bytes)).toBe(TEXT);
  });
});
