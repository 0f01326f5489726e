import {fork} from 'node:child_process';
import {join} from 'node:path';
import type {Findings, Message, Task} from './protocol';

/** Nothing measured here takes this long, except by mistake. */
const PATIENCE = 20 * 60_000;

/** Output of errors kept for the report, characters. */
const KEPT = 300;

/**
 * Runs one task in a process of its own and gathers what it finds.
 * @param job file with the job
 * @param limit milliseconds after which the process is ended; what it found until then counts
 * @param done tells that the limited part is over; the rest may take its time
 */
export async function runTask(
  task: Task,
  job: string,
  limit = PATIENCE,
  done: (findings: Findings) => boolean = () => false,
): Promise<Findings> {
  const child = fork(join('bench', 'child.ts'), [task, job], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let findings: Findings = {};
  let errors = '';
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  child.stderr?.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-KEPT)));
  child.on('message', (message: Message) => {
    findings = {...findings, ...message};
    if (done(findings)) clearTimeout(timer);
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearTimeout(timer);
  if (child.killed) return {failure: `nach ${Math.round(limit / 1000)} s abgebrochen`, ...findings};
  return code === 0 ? findings : {failure: errors.trim() || `Prozess endete mit ${String(code)}`, ...findings};
}
