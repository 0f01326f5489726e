import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Corpus} from './corpora';
import {engineEntry, type EngineId} from './engines';
import {runTask} from './process';
import type {Findings, Job} from './protocol';
import {withFolder} from './withFolder';

/** What the engines found in one corpus. */
export interface CaseResult {
  corpus: Corpus;
  findings: ReadonlyMap<EngineId, Findings>;
}

/** How a corpus is measured. */
export interface Plan {
  /** For the messages on the way. */
  name: string;
  engines: readonly EngineId[];
  /** Texts typed letter by letter. */
  typed: readonly string[];
  /** Milliseconds for building, and again for loading and answering, per peer; undefined for no limit. */
  budget?: number;
}

const progress = (text: string) => process.stderr.write(text);

/** Measures one engine: building in one process, loading and answering in another. */
async function measureEngine(job: Job, file: string): Promise<Findings> {
  writeFileSync(file, JSON.stringify(job));
  mkdirSync(job.folder);
  const built = await runTask('build', file, job.budget, ({built: done}) => done !== undefined);
  // The process minds the time by itself; twice the time is for a single step that takes too long.
  const search = built.sizes ? await runTask('search', file, job.budget && 2 * job.budget) : {};
  rmSync(job.folder, {recursive: true, force: true});
  return {...built, ...search};
}

/** Measures engines on a corpus, one after the other. */
export async function measureCorpus(corpus: Corpus, plan: Plan): Promise<CaseResult> {
  return withFolder(async (folder) => {
    const documents = join(folder, 'documents.json');
    writeFileSync(documents, JSON.stringify(corpus.documents));
    const findings = new Map<EngineId, Findings>();
    for (const engine of plan.engines) {
      const start = performance.now();
      progress(`${plan.name}: ${engine} … `);
      const job: Job = {
        engine,
        documents,
        folder: join(folder, 'index'),
        queries: corpus.queries.map(({text}) => text),
        typed: plan.typed,
        // The limit spares waiting for slow peers; the site's own engine always has to finish.
        ...(plan.budget !== undefined && !engineEntry(engine).own && {budget: plan.budget}),
      };
      const found = await measureEngine(job, join(folder, 'job.json'));
      findings.set(engine, found);
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      progress(`${seconds} s${found.failure === undefined ? '' : ` (${found.failure})`}\n`);
    }
    return {corpus, findings};
  });
}

/** Measures the code a browser loads for each engine. */
export async function measureLibraries(engines: readonly EngineId[]): Promise<ReadonlyMap<EngineId, Findings>> {
  return withFolder(async (folder) => {
    const file = join(folder, 'job.json');
    const findings = new Map<EngineId, Findings>();
    for (const engine of engines) {
      const job: Job = {engine, documents: '', folder: '', queries: [], typed: []};
      writeFileSync(file, JSON.stringify(job));
      findings.set(engine, await runTask('library', file));
    }
    return findings;
  });
}
