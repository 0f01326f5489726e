import type {Job, Message} from '../../scripts/bench/protocol';
import {sizesOf} from '../../scripts/bench/sizes';
import {ENGINES} from '../engines';

/** Measures the code a browser needs. */
export async function library(job: Job, send: (message: Message) => void): Promise<void> {
  const engine = await ENGINES[job.engine]();
  send({library: sizesOf(await engine.library())});
}
