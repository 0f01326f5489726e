/** `npm run bench`: all benchmarks, one after the other. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

/** Entries by the name they are asked for with. */
const BENCHES: ReadonlyMap<string, string> = new Map([
  ['check', 'scripts/bench/check.ts'],
  ['search', 'scripts/bench/search.ts'],
  ['load', 'scripts/bench/load.ts'],
  ['scale', 'scripts/bench/scale.ts'],
]);

const USAGE = `Usage: npm run bench [-- --only ${[...BENCHES.keys()].join(',')}]

Options of a single benchmark: npm run bench:check, npm run bench:search, npm run bench:load, npm run bench:scale`;

/** The entries asked for, all by default; nothing when the call is wrong. */
function wanted(): string[] | undefined {
  try {
    const {only} = parseArgs({options: {only: {type: 'string'}}}).values;
    const names = only?.split(',').map((name) => name.trim()) ?? [...BENCHES.keys()];
    const entries = names.flatMap((name) => BENCHES.get(name) ?? []);
    return entries.length === names.length ? entries : undefined;
  } catch {
    return undefined;
  }
}

function main(): void {
  const entries = wanted();
  if (!entries) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const entry of entries) {
    const {status} = spawnSync(process.execPath, ['--import', 'tsx', join(process.cwd(), entry)], {stdio: 'inherit'});
    if (status !== 0) process.exitCode = 1;
  }
}

main();
