/**
 * One part of the work with one engine, in a process of its own:
 *
 *     node --expose-gc --import tsx bench/child.ts build|search|library <job.json>
 *
 * Sends its findings to the process that started it, one message per stage.
 */
import {readFileSync} from 'node:fs';
import type {Job, Message, Task} from '../scripts/bench/protocol';
import {build} from './tasks/build';
import {library} from './tasks/library';
import {search} from './tasks/search';

const TASKS: Readonly<Record<Task, (job: Job, send: (message: Message) => void) => Promise<void>>> = {
  build,
  search,
  library,
};

const sent: Promise<void>[] = [];

function send(message: Message): void {
  if (!process.send) console.log(JSON.stringify(message));
  else sent.push(new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve())));
}

async function main(): Promise<void> {
  const [task = '', file = ''] = process.argv.slice(2);
  const work = Object.entries(TASKS).find(([name]) => name === task)?.[1];
  if (!work) throw new Error(`No such task: "${task}"`);
  await work(JSON.parse(readFileSync(file, 'utf8')) as Job, send);
}

void main()
  .catch((error: unknown) => send({failure: error instanceof Error ? error.message : String(error)}))
  .then(() => Promise.all(sent))
  // Some engines keep timers or programs of their own.
  .finally(() => process.exit());
