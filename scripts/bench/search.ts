/**
 * `npm run bench:search`: the site's search beside other engines, on the site's own pages, on the classification of
 * occupations, and on corpora grown from it. Prints Markdown tables.
 */
import {writeFileSync} from 'node:fs';
import {kldbCorpus, kldbFiles, KLDB_MISSING, siteCorpus, type Corpus} from './corpora';
import {engineEntry} from './engines';
import {InputError} from './errors';
import {prefixes} from './keystrokes';
import {readOptions, type Options} from './options';
import {installPeers} from './peers';
import {NEGATIVE} from './queries';
import {createRandom, sample} from './random';
import {report, type Measured} from './report';
import {measureCorpus, measureLibraries, type CaseResult, type Plan} from './run';
import {scaledCorpus, SIZES} from './scaling';

/** Draws the same samples in every run. */
const SEED = 20261125;

/** Number of queries typed letter by letter. */
const TYPED = 50;

function thinned(corpus: Corpus, {sample: size}: Options): Corpus {
  return size === undefined ? corpus : {...corpus, queries: sample(createRandom(SEED), corpus.queries, size)};
}

function typedTexts({queries}: Corpus): string[] {
  const real = queries.filter(({kind}) => kind !== NEGATIVE);
  return sample(createRandom(SEED), real, TYPED).flatMap(({text}) => prefixes(text));
}

async function grow(corpus: Corpus, plan: Plan, measured: CaseResult | undefined): Promise<Map<number, CaseResult>> {
  const results = new Map<number, CaseResult>();
  for (const size of SIZES) {
    const documents = scaledCorpus(corpus.documents, size, SEED);
    const same = measured && documents.length === corpus.documents.length ? measured : undefined;
    results.set(size, same ?? (await measureCorpus({...corpus, documents}, {...plan, name: `${size} documents`})));
  }
  return results;
}

async function measure(options: Options): Promise<Measured> {
  const folder = process.cwd();
  // Everything is read before anything is measured: a mistake in a file shows at once.
  const wants = (name: 'own' | 'kldb' | 'scaling') => options.cases.has(name);
  const site = wants('own') ? thinned(siteCorpus(folder, options.siteQueries), options) : undefined;
  const files = wants('kldb') || wants('scaling') ? kldbFiles(folder, options) : undefined;
  if (!files && (wants('kldb') || wants('scaling'))) console.error(KLDB_MISSING);
  const kldb = files && thinned(kldbCorpus(files), options);

  const {engines, missing} = installPeers(folder, options.engines);
  const measured: Measured = {engines, libraries: new Map(), ...(missing !== undefined && {missing})};
  if (site) measured.site = await measureCorpus(site, {name: 'own pages', engines, typed: []});
  if (kldb && wants('kldb')) {
    const typed = typedTexts(kldb);
    measured.kldb = {result: await measureCorpus(kldb, {name: 'KldB', engines, typed}), typed: typed.length};
  }
  if (kldb && wants('scaling')) {
    const growing = engines.filter((id) => !engineEntry(id).withoutScaling);
    const plan = {name: '', engines: growing, typed: [], budget: 1000 * options.budget};
    measured.scaling = await grow(kldb, plan, measured.kldb?.result);
  }
  if (missing === undefined) measured.libraries = await measureLibraries(engines);
  return measured;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new InputError(`--out: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  // Before half an hour of measuring, not after it.
  if (options.out !== undefined) write(options.out, '');
  const text = report(await measure(options), new Date().toISOString().slice(0, 10));
  console.log(text);
  if (options.out !== undefined) write(options.out, text);
}

main().catch((error: unknown) => {
  console.error(error instanceof InputError ? error.message : error);
  process.exitCode = 1;
});
