/**
 * `npm run diff -- --base <ref> [--format text|markdown|json]`: what readers find added, changed or dropped since a
 * commit, branch or tag, in their words. Compares the content of the working copy with that of the commit.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content';
import type {Katalog} from '../src/content/katalog';
import {alsMarkdown, alsText, vergleiche} from '../src/content/vergleich';
import {commitId} from './git/commitId';

const FORMATE = ['text', 'markdown', 'json'] as const;

const USAGE = `Aufruf: npm run diff -- --base <Stand> [--format ${FORMATE.join('|')}]
Beispiel: npm run diff -- --base origin/main`;

/** The content of a commit. Throws when Git does not know it or it holds no content. */
function katalogVon(ref: string): Katalog {
  const commit = commitId(ref);
  const folder = mkdtempSync(join(tmpdir(), 'automobilberufe-stand-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', commit, '--', 'docs'], {maxBuffer: 2 ** 30});
    execFileSync('tar', ['-x', '-C', folder], {input: archive});
    return loadContent(folder).katalog;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function main(): void {
  const {values} = parseArgs({options: {base: {type: 'string'}, format: {type: 'string', default: 'text'}}});
  const format = FORMATE.find((name) => name === values.format);
  if (values.base === undefined || format === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  let vorher: Katalog;
  try {
    vorher = katalogVon(values.base);
  } catch {
    console.error(`Git kennt den Stand „${values.base}“ nicht, oder er enthält keinen Ordner docs/.\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const nachher = loadContent(process.cwd()).katalog;
  const aenderungen = vergleiche(vorher, nachher);
  const kataloge = {vorher, nachher};
  if (format === 'json') console.log(JSON.stringify(aenderungen, null, 2));
  else console.log(format === 'markdown' ? alsMarkdown(aenderungen, kataloge) : alsText(aenderungen, kataloge));
}

main();
