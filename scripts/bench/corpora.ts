import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadContent} from '../../src/content';
import {searchDocuments} from '../../src/search/documents';
import {siteDocument, type BenchDocument} from './documents';
import {InputError} from './errors';
import {exactJudge, kldbJudge, type Judge} from './grades';
import {parseKldbCorpus} from './kldbCorpus';
import {KLDB_QUERIES, parseQueries, SITE_QUERIES, type Query} from './queries';

/** Documents with queries. */
export interface Corpus {
  documents: readonly BenchDocument[];
  queries: readonly Query[];
  judge: Judge;
}

/** Queries for the site's pages, and the usual place of the classification beside the repository. */
const SITE_FILE = 'tests/suche/anfragen.tsv';
const KLDB_FILES = {
  corpus: '../shared/data/kldb-korpus.json',
  queries: '../shared/data/kldb-anfragen-entwicklung.tsv',
} as const;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${file}: cannot be read (${reason}). Name an existing file, for example tests/suche/anfragen.tsv`,
    );
  }
}

const ids = (documents: readonly BenchDocument[]) => new Set(documents.map(({id}) => id));

/**
 * The site's own pages with the development queries.
 * @throws InputError when the queries cannot be read
 */
export function siteCorpus(folder: string, file: string | undefined): Corpus {
  const documents = searchDocuments(loadContent(folder).katalog).map(siteDocument);
  const name = file ?? SITE_FILE;
  const text = read(file ?? join(folder, SITE_FILE));
  return {documents, queries: parseQueries(text, name, SITE_QUERIES, ids(documents)), judge: exactJudge};
}

/** The files of the classification: those named, or the usual ones; undefined when the usual ones are not there. */
export function kldbFiles(
  folder: string,
  named: {corpus: string | undefined; queries: string | undefined},
): {corpus: string; queries: string} | undefined {
  const {corpus, queries} = named;
  if (corpus !== undefined && queries !== undefined) return {corpus, queries};
  const usual = {corpus: join(folder, KLDB_FILES.corpus), queries: join(folder, KLDB_FILES.queries)};
  return existsSync(usual.corpus) && existsSync(usual.queries) ? usual : undefined;
}

/** One line for when they are not there. */
export const KLDB_MISSING =
  `The classification of occupations is not measured: ${KLDB_FILES.corpus} or ${KLDB_FILES.queries} is missing ` +
  '(other places: --corpus file.json --queries file.tsv).';

/**
 * The classification of occupations with its queries.
 * @throws InputError when a file cannot be read or is malformed
 */
export function kldbCorpus(files: {corpus: string; queries: string}): Corpus {
  const documents = parseKldbCorpus(read(files.corpus), files.corpus);
  const queries = parseQueries(read(files.queries), files.queries, KLDB_QUERIES, ids(documents));
  return {documents, queries, judge: kldbJudge(documents)};
}
