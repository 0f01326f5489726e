import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {median} from '../statistics';

/** What one run of the content check cost. */
export interface Run {
  /** Start of the process to its end, milliseconds. */
  wall: number;
  /** Time of all processor cores, milliseconds. */
  cpu: number;
  /** Largest memory of the process, bytes. */
  memory: number;
}

/** Written by the measured process as its last act, to a channel of its own. */
const USAGE_ON_EXIT = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))",
)}`;

interface Usage {
  userCPUTime: number;
  systemCPUTime: number;
  maxRSS: number;
}

/** What `npm run check` gives Node to run, with paths that hold in any folder. */
function checkArguments(): string[] {
  const {scripts} = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {scripts: {check: string}};
  const [, ...args] = scripts.check.split(' ');
  return args.map((arg) => (/\.m?[jt]s$/.test(arg) ? resolve(arg) : arg));
}

/**
 * Runs the command of `npm run check` once, in a process of its own, on the project in a folder. The official list of
 * codes is left out, because generated profiles have codes of their own.
 * @throws Error when the check finds errors or does not run: the figures would be those of something else
 */
export async function runCheck(folder: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE_ON_EXIT, ...checkArguments(), '--quiet'], {
    cwd: folder,
    env: {...process.env, KLDB_DATEI: ''},
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  child.stdio.forEach((stream, fd) => {
    stream?.on('data', (data: Buffer) => (texts[fd] = `${texts[fd] ?? ''}${data.toString()}`));
  });
  const code = await new Promise<number | null>((done, reject) => child.on('error', reject).on('close', done));
  const wall = performance.now() - start;
  const [, output = '', errors = '', usage = ''] = texts;
  if (code !== 0)
    throw new Error(`The check of ${folder} ended with ${String(code)}:\n${output.slice(-2000)}${errors}`);
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(usage) as Usage;
  return {wall, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024};
}

/** The middle of some runs, each figure for itself; of the memory the largest. */
export function summary(runs: readonly Run[]): Run {
  return {
    wall: median(runs.map(({wall}) => wall)),
    cpu: median(runs.map(({cpu}) => cpu)),
    memory: Math.max(...runs.map(({memory}) => memory)),
  };
}
