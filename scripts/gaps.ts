/**
 * Lists official job titles that the search does not answer with a profile of their code, as Markdown.
 *
 *     npm run --silent search:gaps -- [--titles <file>] [--limit <n>] [--with-list]
 *
 * Exit code 1 when the list cannot be used, 2 when it is absent or the call is wrong.
 */
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content';
import {readOfficialList} from '../src/plugins/search-index/readOfficialList';
import {buildIndex, loadIndex} from '../src/search';
import {withOfficialTitles} from '../src/search/amtlich';
import {OfficialListError} from '../src/search/amtlicheListe';
import {searchDocuments} from '../src/search/documents';
import {gapReport} from './gaps/report';
import {titleGaps} from './gaps/titleGaps';

const TITLES = '../shared/data/berufsbenennungen-entwicklung.tsv';

const USAGE = `Aufruf: npm run --silent search:gaps -- [--titles <Datei>] [--limit <n>] [--with-list]

  --titles     Liste amtlicher Berufsbezeichnungen in einer der Formen, die auch SUCHE_KLDB annimmt
               (ohne Angabe: ${TITLES})
  --limit      höchstens so viele Bezeichnungen je KldB-Nummer zeigen
  --with-list  die Suche kennt die Liste, wie nach einem Bau mit SUCHE_KLDB`;

/** Ends with a message about the call. */
class UsageError extends Error {}

function options() {
  let values;
  try {
    ({values} = parseArgs({
      options: {
        titles: {type: 'string', default: TITLES},
        limit: {type: 'string'},
        'with-list': {type: 'boolean', default: false},
      },
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const {titles, limit} = values;
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit))
    throw new UsageError(`--limit braucht eine Zahl, gefunden: „${limit}“.`);
  if (!existsSync(titles)) throw new UsageError(`Die Liste amtlicher Berufsbezeichnungen liegt nicht vor: ${titles}`);
  return {titles, limit: limit === undefined ? undefined : Number(limit), withList: values['with-list']};
}

function main(): void {
  const {titles: path, limit, withList} = options();
  const titles = readOfficialList(path, '--titles');
  const docs = searchDocuments(loadContent(process.cwd()).katalog);
  const suche = loadIndex(buildIndex(withList ? withOfficialTitles(docs, titles) : docs));
  console.log(gapReport(titleGaps(suche, docs, titles), limit));
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof OfficialListError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
