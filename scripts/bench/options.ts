import {parseArgs} from 'node:util';
import {ENGINES, type EngineId} from './engines';
import {InputError} from './errors';

const CASES = ['own', 'kldb', 'scaling'] as const;

/** What is measured: the site's pages, the classification of occupations, its growth. */
export type CaseId = (typeof CASES)[number];

/** What the caller wants measured. */
export interface Options {
  cases: ReadonlySet<CaseId>;
  engines: readonly EngineId[];
  /** Files of another corpus with its queries; undefined for the usual place, where they may be missing. */
  corpus: string | undefined;
  queries: string | undefined;
  /** File with other queries for the site's pages; undefined for the development queries. */
  siteQueries: string | undefined;
  /** File the tables are written to as well. */
  out: string | undefined;
  /** Seconds for building, and again for loading and answering, per peer and size. */
  budget: number;
  /** Number of queries of each case; undefined for all. */
  sample: number | undefined;
}

const list = (names: readonly string[]): string => names.join(', ');

/** Help for the command line. */
export const USAGE = `Usage: npm run bench:search [-- options]

  --corpus file.json   corpus of occupations (with --queries)
  --queries file.tsv   its labelled queries: anfrage, kldb, art
  --site-queries f.tsv other queries for the site's own pages: anfrage, ids, art
  --out file.md        write the tables to a file as well
  --only own,kldb      cases: ${list(CASES)}
  --no-scaling         all cases but scaling
  --engines own,orama  engines: ${list(ENGINES.map(({id}) => id))}
  --budget 60          seconds per slow peer and size in the case scaling
  --sample 50          only so many queries, for a quick look`;

function fail(message: string): never {
  throw new InputError(`${message}\n\n${USAGE}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        corpus: {type: 'string'},
        queries: {type: 'string'},
        'site-queries': {type: 'string'},
        out: {type: 'string'},
        only: {type: 'string'},
        engines: {type: 'string'},
        budget: {type: 'string'},
        sample: {type: 'string'},
        'no-scaling': {type: 'boolean', default: false},
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** The chosen of all names, in the order of all; all when nothing was chosen. */
function choose<Name extends string>(flag: string, chosen: string | undefined, all: readonly Name[]): Name[] {
  if (chosen === undefined) return [...all];
  const names = chosen.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !all.some((known) => known === name));
  if (unknown.length > 0) fail(`${flag}: no such name: ${list(unknown)}. Known: ${list(all)}`);
  return all.filter((name) => names.includes(name));
}

function positive(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : fail(`${flag}: expected a whole number above 0`);
}

/**
 * Reads the command line.
 * @throws InputError with the mistake and the usage
 */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  const {corpus, queries, out} = values;
  if ((corpus === undefined) !== (queries === undefined)) fail('--corpus and --queries belong together: name both');
  const cases = new Set(choose('--only', values.only, CASES));
  if (values['no-scaling']) cases.delete('scaling');
  return {
    cases,
    engines: choose(
      '--engines',
      values.engines,
      ENGINES.map(({id}) => id),
    ),
    corpus,
    queries,
    siteQueries: values['site-queries'],
    out,
    budget: positive('--budget', values.budget) ?? 60,
    sample: positive('--sample', values.sample),
  };
}
