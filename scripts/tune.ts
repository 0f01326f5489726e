/**
 * Tries other weights of the search ranking and prints those that answer the development queries better. Nothing is
 * written: whoever tunes decides, and enters the values in src/search/weights.ts.
 *
 *     npm run tune:search [-- --rounds 2]
 *
 * Objective: 0.7 × success@1 + 0.3 × MRR@10, the mean over the site's own pages (tests/suche/anfragen.tsv) and, where its
 * files are there, the classification of occupations. Nonsense that is answered counts against it.
 */
import {parseArgs} from 'node:util';
import {buildIndex, loadIndex, type SuchIndex} from '../src/search';
import {WEIGHTS} from '../src/search/weights';
import {KLDB_MISSING, kldbCorpus, kldbFiles, siteCorpus, type Corpus} from './bench/corpora';
import {pageOf} from './bench/documents';
import {quality, DEPTH} from './bench/metrics';
import {NEGATIVE} from './bench/queries';
import {mean} from './bench/statistics';
import {climb} from './tuning/climb';
import {numericLeaves} from './tuning/leaves';

/** About two queries of one corpus: less may be chance. */
const MIN_GAIN = 0.0015;
/** What an answered piece of nonsense costs, as a share of all queries. */
const NONSENSE_COST = 1;

interface Prepared extends Corpus {
  index: SuchIndex;
}

function prepare(corpus: Corpus): Prepared {
  return {...corpus, index: buildIndex(corpus.documents.map(pageOf))};
}

/** How well the present weights answer a corpus, at most 1. */
function goodness({index, queries, judge}: Prepared): number {
  const suche = loadIndex(index);
  const answers = (text: string): string[] => suche.suche(text, {limit: DEPTH}).treffer.map(({id}) => id);
  const real = queries.filter(({kind}) => kind !== NEGATIVE);
  const {success1, mrr} = quality(real.map((query) => ({answers: answers(query.text), grades: judge(query)})));
  const nonsense = queries.filter(({kind, text}) => kind === NEGATIVE && answers(text).length > 0).length;
  return 0.7 * success1 + 0.3 * mrr - (NONSENSE_COST * nonsense) / queries.length;
}

function main(): void {
  const {values} = parseArgs({options: {rounds: {type: 'string', default: '1'}}});
  const files = kldbFiles(process.cwd(), {corpus: undefined, queries: undefined});
  if (!files) console.log(KLDB_MISSING);
  const corpora = [siteCorpus(process.cwd(), undefined), ...(files ? [kldbCorpus(files)] : [])].map(prepare);
  const objective = (): number => mean(corpora.map(goodness));
  console.log(`start ${corpora.map((corpus) => goodness(corpus).toFixed(4)).join(' / ')}`);
  for (let round = 1; round <= Number(values.rounds); round++) {
    for (const {name, from, to, reached} of climb(numericLeaves(WEIGHTS), objective, MIN_GAIN)) {
      console.log(`round ${round}: ${name} ${from} → ${to} (${reached.toFixed(4)})`);
    }
  }
  console.log(`end ${corpora.map((corpus) => goodness(corpus).toFixed(4)).join(' / ')}`);
}

main();
