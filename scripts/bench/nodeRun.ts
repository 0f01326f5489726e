import {spawn} from 'node:child_process';

/** What one run of a program cost. */
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

/**
 * Runs Node.js once, in a process of its own, and measures it.
 * @param args what Node.js is started with
 * @param folder the folder it is started in
 * @param env variables that differ from those of this process
 * @returns what it cost, and what it has written to its standard output
 * @throws Error when it fails: the figures would be those of something else
 */
export async function nodeRun(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{run: Run; output: string}> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE_ON_EXIT, ...args], {
    cwd: folder,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  child.stdio.forEach((stream, fd) => {
    stream?.on('data', (data: Buffer) => (texts[fd] = `${texts[fd] ?? ''}${data.toString()}`));
  });
  const code = await new Promise<number | null>((done, reject) => child.on('error', reject).on('close', done));
  const wall = performance.now() - start;
  const [, output = '', errors = '', usage = ''] = texts;
  if (code !== 0) {
    throw new Error(
      `${args.join(' ')} in ${folder} ended with ${String(code)}:\n${output.slice(-2000)}${errors.slice(-4000)}`,
    );
  }
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(usage) as Usage;
  return {run: {wall, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024}, output};
}
