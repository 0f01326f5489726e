/** @jest-environment node */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {checkFiles, SEITE, testContent, textOf, writeFiles} from '../../../src/content/testContent';
import {ABSICHT} from './absicht';
import {DATEIEN} from './dateien';
import type {Fall} from './fall';
import {FELDER} from './felder';
import {YAML} from './yaml';
import {ZEICHEN} from './zeichen';

const GRUPPEN = {YAML, fields: FELDER, characters: ZEICHEN, files: DATEIEN, malice: ABSICHT};
const ALLE: readonly Fall[] = Object.values(GRUPPEN).flat();

/** A finding as the cases write it. */
const zeile = ({file, line, rule, message}: ReturnType<typeof checkFiles>[number]) =>
  `${file}:${line} ${rule}: ${message}`;

describe.each(Object.entries(GRUPPEN))('%s', (_gruppe, faelle) => {
  it.each(faelle)('names $name', ({aendere, befunde, weitere = 0}) => {
    const files = testContent();
    aendere(files);
    const gefunden = checkFiles(files).map(zeile);
    const gekuerzt = gefunden.slice(0, befunde.length).map((einer, index) => {
      const erwartet = befunde[index] ?? '';
      return erwartet.endsWith(' …') && einer.startsWith(erwartet.slice(0, -1)) ? erwartet : einer;
    });
    expect(gekuerzt).toEqual(befunde);
    expect(gefunden).toHaveLength(befunde.length + weitere);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

it('has each case once', () => {
  expect(new Set(ALLE.map(({name}) => name)).size).toBe(ALLE.length);
});

it.each([
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark at the start', (text: string) => `\uFEFF${text}`],
])('takes a file with %s as it is', (_name, wandle) => {
  const files = testContent();
  files.set(SEITE, wandle(textOf(files, SEITE)));
  expect(checkFiles(files)).toEqual([]);
});

/** Every file below a folder with its bytes. */
const inhalt = (root: string) =>
  readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'latin1')]);

it('the command names several slips at once, ends with 1 and writes nothing', () => {
  const files = testContent();
  const gewaehlt = [
    'a tab as indent',
    'a merge conflict in the text',
    'a PDF',
    'a JavaScript address in a register',
  ].map((gesucht) => ALLE.find(({name}) => name === gesucht));
  for (const fall of gewaehlt) fall?.aendere(files);
  const root = writeFiles(files);
  try {
    const vorher = inhalt(root);
    const {status, stdout} = spawnSync(
      process.execPath,
      ['--import', require.resolve('tsx'), resolve('scripts/check.ts'), '--format', 'json'],
      {cwd: root, encoding: 'utf8', env: {...process.env, KLDB_DATEI: ''}},
    );
    expect(status).toBe(1);
    for (const fall of gewaehlt) expect(stdout).toContain(fall?.befunde[0]?.split(' ')[0]?.split(':')[0]);
    expect(inhalt(root)).toEqual(vorher);
  } finally {
    rmSync(root, {recursive: true});
  }
}, 60_000);
