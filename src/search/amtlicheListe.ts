import {readTable, type Table} from './table';

/** One official job title. */
export interface AmtlicherTitel {
  /** Code of the KldB 2010, five digits. */
  kldb: string;
  /** As the list has it, gender-neutral and sometimes abbreviated: "Automobilmechaniker/in". */
  bezeichnung: string;
  /** Long forms, where the list gives them. */
  maennlich?: string;
  weiblich?: string;
}

/** A list of official job titles that cannot be used. The message is for the operator of the site. */
export class OfficialListError extends Error {
  override name = 'OfficialListError';
}

/** What a list must look like; part of every message about one that does not. */
const EXPECTED = `Expected is the official table "KldB 2010, Gliederung mit Erläuterung" as CSV, whose column "Umfasst ferner" (or "Zugeordnete Berufe") lists job titles with their codes, for example:
  Schlüssel KldB 2010, V. 2020;Ebene;Titel;Umfasst ferner
  25212;5;Berufe in der Kraftfahrzeugtechnik;Zugeordnete Berufe (Beispiele):  25212-105 Automobilmechaniker/in  25212-190 Kfz-Klempner/in
or a table with the columns "berufskennziffer" and "bezeichnung" (optional: "maennlich", "weiblich"), for example:
  berufskennziffer;bezeichnung
  25212-105;Automobilmechaniker/in`;

/** A way in which tables list titles. */
interface Format {
  /** The column that holds the titles, for messages. */
  column: string;
  fits: (columns: readonly string[]) => boolean;
  titles: (table: Table) => AmtlicherTitel[];
}

const isTitleColumn = (column: string): boolean => /^(?:umfasst ferner|zugeordnete berufe)/.test(column);

const FORMATS: readonly Format[] = [
  {
    column: 'Umfasst ferner',
    fits: (columns) => columns.some(isTitleColumn),
    titles: ({columns, rows}) => {
      const at = columns.findIndex(isTitleColumn);
      return rows.flatMap((row) => entriesOf(row[at] ?? ''));
    },
  },
  {
    column: 'berufskennziffer',
    fits: (columns) => ['berufskennziffer', 'bezeichnung'].every((name) => columns.includes(name)),
    titles: ({columns, rows}) => rows.flatMap((row) => titleOf((name) => cellText(row[columns.indexOf(name)] ?? ''))),
  },
];

/**
 * Reads a list of official job titles.
 *
 * Two forms are understood: the table of the KldB 2010 as the Federal Statistical Office's server of classifications and
 * the Federal Employment Agency offer it (one row per position, titles together in the cell "Umfasst ferner", each after
 * its eight-digit number), and a table with one title per row. Rows of higher levels list no titles and give none.
 * @param text see `decodeText`
 * @throws OfficialListError when the text is no such list or holds no title; says what was found and what is expected
 */
export function parseOfficialList(text: string): AmtlicherTitel[] {
  if (text.startsWith('PK\u0003\u0004')) {
    throw new OfficialListError(`It is a ZIP archive or an Excel workbook: unpack it, or save it as CSV.\n${EXPECTED}`);
  }
  // The official file writes "z.&nbsp;B."; without quotation marks around the cell the semicolon would end it.
  const clean = text.replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&');
  for (const format of FORMATS) {
    const table = tableOf(clean, format);
    if (!table) continue;
    const titles = format.titles(table);
    if (titles.length > 0) return titles;
    throw new OfficialListError(
      `Its column "${format.column}" holds no job title such as "25212-105 Automobilmechaniker/in".\n${EXPECTED}`,
    );
  }
  const found = text.trim() === '' ? 'The file is empty.' : `The file begins with: ${beginning(text)}`;
  throw new OfficialListError(
    `It names neither the column "Umfasst ferner" nor the columns "berufskennziffer" and "bezeichnung". ${found}\n${EXPECTED}`,
  );
}

function tableOf(text: string, {fits}: Format): Table | undefined {
  try {
    return readTable(text, fits);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OfficialListError(`It is no readable table (${reason}).\n${EXPECTED}`, {cause: error});
  }
}

function beginning(text: string): string {
  const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  return JSON.stringify(line.length > 120 ? `${line.slice(0, 119)}…` : line);
}

/** "25212-105"; a leading zero may be lost ("1104-101"). */
const NUMBER = /(?<![\d-])(\d{4,5})-\d{3}(?![\d-])/g;

/** Titles in one cell: each number and what follows it up to the next. */
function entriesOf(cell: string): AmtlicherTitel[] {
  const text = cellText(cell);
  const numbers = [...text.matchAll(NUMBER)];
  return numbers.flatMap((match, i) => {
    const [number, code = ''] = match;
    const bezeichnung = withoutSeparators(text.slice(match.index + number.length, numbers[i + 1]?.index));
    return bezeichnung === '' ? [] : [{kldb: code.padStart(5, '0'), bezeichnung}];
  });
}

function titleOf(cell: (column: string) => string): AmtlicherTitel[] {
  const code = /^(\d{4,5})-\d{3}$/.exec(cell('berufskennziffer'))?.[1];
  const [bezeichnung, maennlich, weiblich] = [cell('bezeichnung'), cell('maennlich'), cell('weiblich')];
  if (code === undefined || bezeichnung === '') return [];
  return [
    {
      kldb: code.padStart(5, '0'),
      bezeichnung,
      ...(maennlich === '' ? {} : {maennlich}),
      ...(weiblich === '' ? {} : {weiblich}),
    },
  ];
}

function cellText(cell: string): string {
  return cell
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What lists put between entries; a title may end with a full stop or a bracket of its own. */
function withoutSeparators(entry: string): string {
  return entry.replace(/^[\s:;,|]+|[\s;,|•·]+$/g, '');
}
