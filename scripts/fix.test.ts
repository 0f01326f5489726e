/** @jest-environment node */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {append, SEITE, testContent, textOf, writeFiles} from '../src/content/testContent';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = resolve('scripts/fix.ts');

function fix(cwd: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [TSX, SCRIPT, ...args], {cwd, encoding: 'utf8'});
  return {status, stdout, stderr};
}

it('shows what it would do, does it, and has nothing left to do', () => {
  const files = testContent();
  const clean = textOf(files, SEITE);
  append(files, SEITE, 'Zwei  Leerzeichen\u00AD und 5%.');
  const root = writeFiles(files);
  try {
    const read = () => readFileSync(join(root, SEITE), 'utf8');
    const line = `${SEITE}: zeichen 1, typografie 2\n`;
    expect(fix(root, '--dry-run')).toMatchObject({status: 1, stdout: `${line}1 Datei würde npm run fix ändern.\n`});
    expect(read()).toBe(textOf(files, SEITE));
    expect(fix(root, 'docs/berufe')).toMatchObject({status: 0, stdout: expect.stringMatching(/^0 Dateien repariert/)});
    expect(fix(root, dirname(SEITE))).toMatchObject({
      status: 0,
      stdout: `${line}1 Datei repariert.\nDie Prüfung findet noch 0 Fehler und 0 Warnungen; npm run check zeigt sie.\n`,
    });
    expect(read()).toBe(`${clean.trimEnd()}\n\nZwei Leerzeichen und 5 %.\n`);
    expect(readdirSync(join(root, dirname(SEITE))).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(fix(root, '--dry-run')).toMatchObject({status: 0, stdout: '0 Dateien würde npm run fix ändern.\n'});
  } finally {
    rmSync(root, {recursive: true});
  }
}, 60_000);

it('refuses what it does not know with the usage', () => {
  for (const arg of ['--foo', 'docs/nichts', 'README.md']) {
    expect(fix(process.cwd(), arg)).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining('Aufruf')});
  }
}, 60_000);
