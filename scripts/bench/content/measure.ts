import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {nodeRun, type Run} from '../nodeRun';
import {median} from '../statistics';

/** What `npm run check` gives Node to run, with paths that hold in any folder. */
function checkArguments(): string[] {
  const {scripts} = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {scripts: {check: string}};
  const [, ...args] = scripts.check.split(' ');
  return args.map((arg) => (/\.m?[jt]s$/.test(arg) ? resolve(arg) : arg));
}

/**
 * Runs the command of `npm run check` once, in a process of its own, on the project in a folder. The official list of
 * codes is left out, because generated profiles have codes of their own.
 * @throws Error when the check finds errors or does not run
 */
export async function runCheck(folder: string): Promise<Run> {
  const {run} = await nodeRun([...checkArguments(), '--quiet'], folder, {KLDB_DATEI: ''});
  return run;
}

/** The middle of some runs, each figure for itself; of the memory the largest. */
export function summary(runs: readonly Run[]): Run {
  return {
    wall: median(runs.map(({wall}) => wall)),
    cpu: median(runs.map(({cpu}) => cpu)),
    memory: Math.max(...runs.map(({memory}) => memory)),
  };
}
