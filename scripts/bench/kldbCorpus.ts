import {keyOf, type BenchDocument} from './documents';
import {InputError} from './errors';

const EXAMPLE =
  '[{"kldb": "29222", "titel": "Berufe in der Backwarenherstellung", "kurztitel": "Backwaren - Fachkraft", ' +
  '"beschreibung": "…", "taetigkeiten": ["Teige kneten"], "bezeichnungen": ["Bäcker/in"], ' +
  '"bezeichnungen_mw": ["Bäcker, Bäckerin"]}]';

/** A row of the file, with the names of the columns of the source. */
interface Row {
  kldb: string;
  titel: string;
  kurztitel: string;
  beschreibung: string;
  taetigkeiten: string[];
  bezeichnungen: string[];
  bezeichnungen_mw: string[];
}

function document({kldb, titel, kurztitel, beschreibung, ...row}: Row): BenchDocument {
  return {
    key: keyOf({typ: 'beruf', id: kldb}),
    id: kldb,
    title: titel,
    shortTitle: kurztitel,
    code: kldb,
    names: row.bezeichnungen,
    forms: row.bezeichnungen_mw,
    description: beschreibung,
    texts: row.taetigkeiten,
  };
}

/** The line of the position a JSON error names, " line 3:"; empty when it names none. */
function lineOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? '' : ` line ${text.slice(0, Number(position)).split('\n').length}:`;
}

/**
 * Reads a corpus of the German classification of occupations: a JSON list of rows.
 * @param text content of the file
 * @param file its name, for messages
 * @throws InputError naming file, place and mistake, with an example
 */
export function parseKldbCorpus(text: string, file: string): BenchDocument[] {
  const fail = (where: string, what: string): never => {
    throw new InputError(`${file}:${where} ${what}\nExample: ${EXAMPLE}`);
  };
  const parse = (): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return fail(lineOf(text, message), `not valid JSON (${message})`);
    }
  };
  const rows: unknown = parse();
  if (!Array.isArray(rows) || rows.length === 0) return fail('', 'expected a list of occupations');
  const seen = new Set<string>();
  return rows.map((value: unknown, i) => {
    const where = ` row ${i + 1}:`;
    const row = readRow(value, (what) => fail(where, what));
    if (seen.has(row.kldb)) fail(where, `the code ${row.kldb} occurs twice`);
    seen.add(row.kldb);
    return document(row);
  });
}

function readRow(value: unknown, fail: (what: string) => never): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('expected an object');
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (name: keyof Row): string => {
    const field = fields.get(name);
    return typeof field === 'string' ? field : fail(`"${name}" has to be a text`);
  };
  const list = (name: keyof Row): string[] => {
    const field = fields.get(name);
    const isList = Array.isArray(field) && field.every((item): item is string => typeof item === 'string');
    return isList ? field : fail(`"${name}" has to be a list of texts`);
  };
  const kldb = text('kldb');
  if (!/^\d{5}$/.test(kldb)) fail(`"kldb" has to be a text of five digits, found "${kldb}"`);
  return {
    kldb,
    titel: text('titel'),
    kurztitel: text('kurztitel'),
    beschreibung: text('beschreibung'),
    taetigkeiten: list('taetigkeiten'),
    bezeichnungen: list('bezeichnungen'),
    // Only the variant with forms written out needs them.
    bezeichnungen_mw: fields.has('bezeichnungen_mw') ? list('bezeichnungen_mw') : list('bezeichnungen'),
  };
}
