/**
 * `npm run contribution -- --base <ref> [--head <ref>]`: says what a contribution to the content changes besides the
 * content. Exit code 1 when it changes something, 2 for a wrong call.
 */
import {execFileSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {ausserhalb} from '../src/content/vorschlag/ausserhalb';
import {commitId} from './git/commitId';

const USAGE = `Aufruf: npm run contribution -- --base <Stand> [--head <Stand>]
Beispiel: npm run contribution -- --base origin/main`;

/** Paths of the files that differ between two commits, both sides of a rename. Throws when Git does not know a commit. */
function geaendert(base: string, head: string): string[] {
  const liste = execFileSync('git', ['diff', '--name-only', '--no-renames', '-z', commitId(base), commitId(head)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return liste.split('\0').filter(Boolean);
}

function main(): void {
  const {values} = parseArgs({options: {base: {type: 'string'}, head: {type: 'string', default: 'HEAD'}}});
  if (values.base === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  let paths: string[];
  try {
    paths = geaendert(values.base, values.head);
  } catch {
    console.error(`Git kennt den Stand „${values.base}“ oder „${values.head}“ nicht.\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const fremde = ausserhalb(paths);
  for (const {message} of fremde) console.log(message);
  if (fremde.length === 0) console.log('Der Vorschlag ändert Inhalte oder Programm, nicht beides.');
  process.exitCode = fremde.length > 0 ? 1 : 0;
}

main();
