import {InputError} from './errors';

/** The kind of queries that should find nothing. */
export const NEGATIVE = 'negative';

/** A query with its right answers. */
export interface Query {
  text: string;
  /** Ids of the right documents; empty for nonsense. */
  right: readonly string[];
  /** How the query was made ("exact", "typo1", "negative"). */
  kind: string;
}

/** The name of the column with the right answers, and an example of a line. */
interface Format {
  column: string;
  example: string;
}

/** Queries for the site's own pages. */
export const SITE_QUERIES: Format = {column: 'ids', example: 'Dreher\tzerspanungsmechaniker\tfrueher'};

/** Queries for the classification of occupations. */
export const KLDB_QUERIES: Format = {column: 'kldb', example: 'Bäcker/in - Konditorei\t29222 29212\texact'};

/**
 * Reads labelled queries: a tab-separated file with the columns `anfrage`, right ids (space-separated), `art`.
 * @param text content of the file
 * @param file its name, for messages
 * @param known ids that exist
 * @throws InputError naming file, line and mistake, with an example
 */
export function parseQueries(text: string, file: string, format: Format, known: ReadonlySet<string>): Query[] {
  const header = ['anfrage', format.column, 'art'].join('\t');
  const fail = (line: number, what: string): never => {
    throw new InputError(`${file}: line ${line}: ${what}\nExample (separated by tabs):\n${header}\n${format.example}`);
  };
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (first !== header) fail(1, `the header has to be "anfrage", "${format.column}", "art", separated by tabs`);
  const queries = lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    return readLine(line, known, (what) => fail(i + 2, what));
  });
  if (queries.length === 0) fail(2, 'there are no queries');
  return queries;
}

function readLine(line: string, known: ReadonlySet<string>, fail: (what: string) => never): Query {
  const [text = '', ids, kind, ...rest] = line.split('\t');
  if (ids === undefined || kind === undefined || rest.length > 0) {
    return fail(`expected 3 columns separated by tabs, found ${line.split('\t').length}`);
  }
  if (text.trim() === '') fail('the query is empty');
  if (kind.trim() === '') fail('the kind ("art") is empty');
  const right = ids.split(' ').filter((id) => id !== '');
  if (right.length === 0 && kind !== NEGATIVE) fail(`no right answer; only the kind "${NEGATIVE}" has none`);
  if (right.length > 0 && kind === NEGATIVE) fail(`the kind "${NEGATIVE}" has no right answers`);
  const unknown = right.filter((id) => !known.has(id));
  if (unknown.length > 0) fail(`no document has the id ${unknown.map((id) => `"${id}"`).join(', ')}`);
  return {text, right, kind};
}
