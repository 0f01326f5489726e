/** @jest-environment node */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {INDUSTRIEMECHANIKER, setField, testContent, writeFiles} from '../src/content/testContent';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = resolve('scripts/gaps.ts');
const LIST = resolve('tests/jest/fixtures/kldb2010.csv');

/** Runs the command in the test project, whose profile `industriemechaniker` has the code 25212 here. */
function gaps(...args: string[]) {
  const files = testContent();
  setField(files, INDUSTRIEMECHANIKER, ['kldb'], '25212');
  const root = writeFiles(files);
  try {
    const {status, stdout, stderr} = spawnSync(process.execPath, [TSX, SCRIPT, ...args], {cwd: root, encoding: 'utf8'});
    return {status, stderr, lines: stdout.trimEnd().split('\n')};
  } finally {
    rmSync(root, {recursive: true});
  }
}

describe('npm run search:gaps', () => {
  it('reports titles of the codes of profiles, and none of them with the list plugged in', () => {
    const {status, stderr, lines} = gaps('--titles', LIST, '--limit', '1');
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(lines).toContain('## KldB 25212 – Industriemechaniker/in');
    expect(lines.at(-1)).toMatch(/^3 Bezeichnungen, [0-2] davon /);
    expect(gaps('--titles', LIST, '--with-list').lines.at(-1)).toMatch(/^3 Bezeichnungen, 3 davon .*\(100,0 %\)$/);
  });

  it.each([
    ['the usual list is absent', [], 'liegt nicht vor: ../shared/data/berufsbenennungen-entwicklung.tsv'],
    ['the limit is no number', ['--titles', LIST, '--limit', 'alle'], '--limit braucht eine Zahl'],
  ])('ends with 2 when %s', (_, args, reason) => {
    expect(gaps(...args)).toMatchObject({status: 2, lines: [''], stderr: expect.stringContaining(reason)});
  });

  it('ends with 1 when the file is no list', () => {
    const {status, stderr} = gaps('--titles', resolve('package.json'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^--titles: the list of official job titles .*package\.json cannot be used/);
  });
});
