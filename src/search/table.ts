import {parse} from 'csv-parse/sync';

/** A table with a header line. */
export interface Table {
  /** Names of the columns, in lower case and without needless spaces. */
  columns: string[];
  /** Cells as written; rows may be shorter or longer than the header. */
  rows: string[][];
}

const DELIMITERS = [';', '\t', ','] as const;

/** Official exports put title, date and terms of use above the header. */
const LINES_SEARCHED = 40;

/** Text of a file saved by a spreadsheet or a server: UTF-8 with or without a byte order mark, otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // Node from 20.18.3 takes Windows-1252 for Latin-1 and loses dashes, quotation marks and the euro sign, but not when
    // it reads a stream (nodejs/node#56542).
    return new TextDecoder('windows-1252').decode(bytes, {stream: true});
  }
}

/**
 * Finds a table in a text by its header and reads it. Cells are separated by semicolons, tabs or commas, whichever makes
 * the header complete; lines above the header are skipped.
 * @param isHeader whether a line names all columns that are needed
 * @returns undefined when none of the first lines is the header
 * @throws CsvError of csv-parse when a quotation mark is never closed
 */
export function readTable(text: string, isHeader: (columns: readonly string[]) => boolean): Table | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, line] of lines.slice(0, LINES_SEARCHED).entries()) {
    for (const delimiter of DELIMITERS) {
      const columns = headerCells(line, delimiter).map(columnName);
      if (isHeader(columns)) return {columns, rows: cells(lines.slice(index + 1).join('\n'), delimiter)};
    }
  }
  return undefined;
}

function headerCells(line: string, delimiter: string): string[] {
  try {
    return cells(line, delimiter)[0] ?? [];
  } catch {
    // A line above the header may hold a lone quotation mark.
    return [];
  }
}

function cells(text: string, delimiter: string): string[][] {
  return parse(text, {delimiter, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true});
}

function columnName(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
