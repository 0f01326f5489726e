/**
 * Builds the current commit twice, in different folders and with different time zone, language and file rights, and
 * compares every file. Exit code 1 when a file differs that is not named as one that may. Takes two builds.
 *
 *     npm run reproduce                     two builds of HEAD
 *     npm run reproduce -- --against dir    one build of HEAD, compared with a build somebody else has made
 *     npm run reproduce -- --keep           leave both builds where they are
 *
 * SOURCE_DATE_EPOCH (seconds since 1970) sets the day a build speaks for; without it both speak for today.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {buildIn, type Circumstances} from './reproduce/buildIn';
import {checksums, compare, firstDifference} from './reproduce/compare';

/** Files that may differ between two builds of a commit, with the reason. None does. */
const MAY_DIFFER: Record<string, string> = {};

/** How many differing files are shown with their bytes. */
const SHOWN = 10;

function main(): void {
  const {values} = parseArgs({options: {against: {type: 'string'}, keep: {type: 'boolean', default: false}}});
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], {encoding: 'utf8'}).trim();
  const root = mkdtempSync(join(tmpdir(), 'reproduce-'));
  // Both builds speak for the same day, even when midnight comes between them.
  const day = {SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? String(Math.floor(Date.now() / 1000))};
  const circumstances: [Circumstances, Circumstances] = [
    {folder: join(root, 'a'), env: {...day, TZ: 'UTC', LANG: 'C', LC_ALL: 'C'}, umask: 0o022},
    {
      folder: join(root, 'zweiter Bau, länger'),
      env: {...day, TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8'},
      umask: 0o077,
    },
  ];
  try {
    const [one, two] = circumstances;
    buildIn(one, process.cwd(), commit);
    const first = join(one.folder, 'build');
    const second = values.against === undefined ? join(two.folder, 'build') : resolve(values.against);
    if (values.against === undefined) buildIn(two, process.cwd(), commit);
    process.exitCode = report(commit, first, second);
  } finally {
    if (values.keep) console.log(`Builds are in ${root}`);
    else rmSync(root, {recursive: true, force: true});
  }
}

/** Prints how two builds compare; returns the exit code. */
function report(commit: string, first: string, second: string): number {
  const {files, onlyFirst, onlySecond, different} = compare(checksums(first), checksums(second));
  const bad = (path: string) => !(path in MAY_DIFFER);
  for (const path of onlyFirst) console.log(`only in the first build   ${path}`);
  for (const path of onlySecond) console.log(`only in the second build  ${path}`);
  for (const [index, path] of different.entries()) {
    console.log(`differs                   ${path}${bad(path) ? '' : ` (may: ${MAY_DIFFER[path] ?? ''})`}`);
    if (index >= SHOWN) continue;
    const found = firstDifference(readFileSync(join(first, path)), readFileSync(join(second, path)));
    if (found) console.log(`  byte ${found.offset}\n    ${found.first}\n    ${found.second}`);
  }
  const wrong = [...onlyFirst, ...onlySecond, ...different].filter(bad).length;
  console.log(
    `${commit.slice(0, 9)}: ${files} files, ${wrong} different, ${Object.keys(MAY_DIFFER).length} may differ`,
  );
  return wrong > 0 ? 1 : 0;
}

main();
