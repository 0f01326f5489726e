import {readFileSync} from 'node:fs';
import type {BenchDocument} from '../../scripts/bench/documents';
import type {Job, Message} from '../../scripts/bench/protocol';
import {sizesOf} from '../../scripts/bench/sizes';
import {cpuMilliseconds} from '../cpu';
import {ENGINES} from '../engines';
import {writeFiles} from '../files';

/** Builds an index, writes it and measures what it weighs. */
export async function build(job: Job, send: (message: Message) => void): Promise<void> {
  const engine = await ENGINES[job.engine]();
  const documents = JSON.parse(readFileSync(job.documents, 'utf8')) as BenchDocument[];
  const start = {cpu: cpuMilliseconds(), wall: performance.now()};
  const built = await engine.build(documents);
  send({built: {cpu: (cpuMilliseconds() - start.cpu) / 1000, wall: (performance.now() - start.wall) / 1000}});

  const aside = (await built.aside?.()) ?? [];
  const keys = documents.map(({key}) => key);
  writeFiles(job.folder, [...built.files, ...aside], keys);
  const contents = built.files.map(({content}) => content);
  const {index, texts} = built.parts?.() ?? {index: contents};
  const download = sizesOf(contents, {brotli: false});
  send({sizes: {index: sizesOf(index), ...(texts && {texts: sizesOf(texts)}), download}});
}
