/**
 * Measures what readers wait for on a body of content, in a process of its own: `tsx answers.ts`, started in the folder of a
 * project that has been built. Writes its findings as JSON.
 */
import {loadContent} from '../../../src/content';
import {loadIndex, type SuchIndex} from '../../../src/search';
import {gleicheAb} from '../../../src/transitions/abgleich';
import {prefixes} from '../keystrokes';
import {timeQueries, type Answer} from '../measure';
import {median, percentile} from '../statistics';
import {readIndex, type Answers} from './figures';

/** Profiles whose titles are typed letter by letter, spread over all. */
const TYPED = 40;

/** Profiles compared with every other one. */
const COMPARED = 20;

/** As many values of a list as wanted, spread evenly. */
const spread = <T>(values: readonly T[], count: number): T[] =>
  values.filter((_, i) => Math.floor((i * count) / values.length) !== Math.floor(((i - 1) * count) / values.length));

/** The fastest time of each input, milliseconds. */
const fastestTimes = async (inputs: readonly string[], work: Answer<unknown>): Promise<readonly number[]> =>
  (await timeQueries(inputs, work, () => false))?.fastest ?? [];

async function main(): Promise<void> {
  const {katalog} = loadContent(process.cwd());
  const index = readIndex(process.cwd());
  const search = loadIndex(index);
  const loading = await fastestTimes([JSON.stringify(index)], (json) => loadIndex(JSON.parse(json) as SuchIndex));
  const berufe = new Map(katalog.berufe.map(({id, kompetenzen}) => [id, kompetenzen]));
  const typed = spread(katalog.berufe, TYPED).flatMap(({title}) => prefixes(title));
  const answering = await fastestTimes(typed, (query) => search.suche(query));
  const comparing = await fastestTimes(
    spread(katalog.berufe, COMPARED).map(({id}) => id),
    (id) => {
      const kompetenzen = berufe.get(id) ?? [];
      for (const other of katalog.berufe) gleicheAb(kompetenzen, other.kompetenzen);
    },
  );
  process.stdout.write(
    JSON.stringify({
      searchLoad: median(loading),
      searchMedian: median(answering),
      searchP95: percentile(answering, 0.95),
      searchP99: percentile(answering, 0.99),
      compareOne: median(comparing),
    } satisfies Answers),
  );
}

void main();
