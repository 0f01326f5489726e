import {answerAll, timeQueries, type Overdue} from '../../scripts/bench/measure';
import type {Findings, Job, Message} from '../../scripts/bench/protocol';
import {median} from '../../scripts/bench/statistics';
import {cpuMilliseconds, usedBytes} from '../cpu';
import type {Engine, IndexFiles, Searcher} from '../engine';
import {ENGINES} from '../engines';
import {readFiles} from '../files';

/** Fresh loads that are timed. */
const LOADS = 5;

/** Share of the time that loading may take: a slow engine is loaded less often, and still answers. */
const LOADING = 1 / 3;

/** A misspelt name, so that tables an engine makes with the first such query count as loading. */
const FIRST_QUERY = 'Mechatronicker';

interface Load {
  searcher: Searcher;
  cpu: number;
  wall: number;
}

async function loadOnce(engine: Engine, files: IndexFiles): Promise<Load> {
  const start = {cpu: cpuMilliseconds(), wall: performance.now()};
  const searcher = await engine.load(files);
  await searcher.answer(FIRST_QUERY);
  return {searcher, cpu: cpuMilliseconds() - start.cpu, wall: performance.now() - start.wall};
}

/** Loads several times and keeps the last. */
async function load(engine: Engine, files: IndexFiles, overdue: Overdue) {
  const before = usedBytes();
  let {searcher, ...times} = await loadOnce(engine, files);
  const heap = usedBytes() - before;
  const all = [times];
  while (all.length < LOADS && !overdue()) {
    ({searcher, ...times} = await loadOnce(engine, files));
    all.push(times);
  }
  const cpu = all.map((each) => each.cpu);
  const loaded: Findings['loaded'] = {
    cpu: median(cpu),
    wall: median(all.map(({wall}) => wall)),
    cold: cpu[0] ?? NaN,
    loads: all.length,
    heap,
  };
  return {searcher, loaded};
}

/** Loads an index, lets it answer and takes the times. */
export async function search(job: Job, send: (message: Message) => void): Promise<void> {
  const engine = await ENGINES[job.engine]();
  const files = readFiles(job.folder);
  const start = performance.now();
  const after = (share: number) => () => job.budget !== undefined && performance.now() - start > share * job.budget;
  const overdue = after(1);

  const {searcher, loaded} = await load(engine, files, after(LOADING));
  send({loaded});

  // Also the warm-up of what is timed next.
  const answers = await answerAll(job.queries, (query) => searcher.answer(query), overdue);
  if (!answers) return;
  send({answers});

  const ask = (query: string) => (searcher.suggest ? searcher.suggest(query) : searcher.answer(query));
  const latency = await timeQueries(job.queries, ask, overdue);
  if (latency) send({latency});
  if (job.typed.length > 0 && (await answerAll(job.typed, ask, overdue))) {
    const keystrokes = await timeQueries(job.typed, ask, overdue);
    if (keystrokes) send({keystrokes});
  }
}
