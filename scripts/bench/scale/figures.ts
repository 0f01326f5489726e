import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {SERVICE_WORKER, filesToStore} from '../../../src/plugins/offline/writeServiceWorker';
import type {SuchIndex} from '../../../src/search';
import {runCheck} from '../content/measure';
import {nodeRun} from '../nodeRun';
import {sizesOf} from '../sizes';

/** What one body of content costs. Times in milliseconds, sizes and memory in bytes. */
export interface Figures {
  checkTime: number;
  checkMemory: number;
  buildTime: number;
  buildCpu: number;
  buildMemory: number;
  /** Files of the offline copy, their bytes, and the script that lists them, compressed with gzip. */
  copyFiles: number;
  copyBytes: number;
  copyScript: number;
  /** The search index by its parts, compressed with gzip: what the first letters need, and all of it. */
  indexTitles: number;
  indexAll: number;
  /** Making the search ready from the whole index. */
  searchLoad: number;
  /** Answering one letter more of a title, every letter for itself. */
  searchMedian: number;
  searchP95: number;
  searchP99: number;
  /** Comparing the competences of one profile with those of every other. */
  compareOne: number;
}

/** What `answers.ts` writes. */
export type Answers = Pick<Figures, 'searchLoad' | 'searchMedian' | 'searchP95' | 'searchP99' | 'compareOne'>;

/** Reads the search index where a build leaves it on its way into the bundle. */
export function readIndex(folder: string): SuchIndex {
  const part: (name: string) => unknown = createRequire(join(folder, '.docusaurus/search-index/default/'));
  return {titel: part('./titel'), text: part('./text')} as SuchIndex;
}

const gzipped = (content: string): number => sizesOf([Buffer.from(content)], {brotli: false}).gzip;

/** Memory that building may take for its data, megabytes: what Node.js takes by itself where the machine has 16 GB or more. */
const HEAP_MB = 4096;

/** Arguments of Node.js in `npm run build`. */
function buildArguments(folder: string): string[] {
  const {scripts} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {scripts: {build: string}};
  return scripts.build.split(' ').slice(1);
}

/**
 * Checks and builds a project, and measures that and what comes out of it.
 * @param folder a project as `growProject` makes it
 * @param progress told what is measured next
 * @throws Error when the check or the build fails
 */
export async function measureProject(folder: string, progress: (what: string) => void): Promise<Figures> {
  progress('check');
  const check = await runCheck(folder);
  progress('build');
  const {run: build} = await nodeRun([`--max-old-space-size=${HEAP_MB}`, ...buildArguments(folder)], folder);
  progress('copy');
  const {paths, bytes} = await filesToStore(join(folder, 'build'));
  const {titel, text} = readIndex(folder);
  const indexTitles = gzipped(JSON.stringify(titel));
  progress('answers');
  const {output} = await nodeRun(['--import', 'tsx', resolve('scripts/bench/scale/answers.ts')], folder);
  return {
    checkTime: check.wall,
    checkMemory: check.memory,
    buildTime: build.wall,
    buildCpu: build.cpu,
    buildMemory: build.memory,
    copyFiles: paths.length,
    copyBytes: bytes,
    copyScript: gzipped(readFileSync(join(folder, 'build', SERVICE_WORKER), 'utf8')),
    indexTitles,
    indexAll: indexTitles + gzipped(JSON.stringify(text)),
    ...(JSON.parse(output) as Answers),
  };
}
