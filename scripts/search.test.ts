/** @jest-environment node */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {INDUSTRIEMECHANIKER, setField, testContent, writeFiles} from '../src/content/testContent';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = resolve('scripts/search.ts');

/** Runs the command in the test project, whose profile `industriemechaniker` has the code 25212 here. */
function search(args: string[], list?: string) {
  const files = testContent();
  setField(files, INDUSTRIEMECHANIKER, ['kldb'], '25212');
  const root = writeFiles(files);
  try {
    const {SUCHE_KLDB: _set, ...env} = process.env;
    const {status, stdout, stderr} = spawnSync(process.execPath, [TSX, SCRIPT, ...args], {
      cwd: root,
      env: {...env, ...(list === undefined ? {} : {SUCHE_KLDB: list})},
      encoding: 'utf8',
    });
    return {status, stdout, stderr};
  } finally {
    rmSync(root, {recursive: true});
  }
}

const LIST = resolve('tests/jest/fixtures/kldb2010.csv');

describe('npm run search with SUCHE_KLDB', () => {
  it('finds the profile with the code of an official title and says why', () => {
    const {status, stdout, stderr} = search(['--json', 'Automobilmechaniker'], LIST);
    const answer: unknown = JSON.parse(stdout);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(answer).toMatchObject({
      query: 'Automobilmechaniker',
      hits: [{id: 'industriemechaniker', grund: expect.stringContaining('(amtliche Berufsbezeichnung)')}],
    });
  });

  it.each([undefined, ''])('searches the content alone when the variable is %j', (list) => {
    const {status, stdout} = search(['--json', 'Automobilmechaniker'], list);
    expect(status).toBe(0);
    expect(stdout).not.toContain('amtlich');
  });

  it.each([
    ['nicht-da.csv', 'ENOENT'],
    [resolve('package.json'), 'the column "Umfasst ferner"'],
  ])('stops with 1 and names the file %s that is no list', (list, reason) => {
    const {status, stdout, stderr} = search(['Automobilmechaniker'], list);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^SUCHE_KLDB: the list of official job titles \//);
    expect(stderr).toContain(list);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('    at ');
  });
});

it('npm run search ends with 2 and the usage when the query is missing', () => {
  expect(search([])).toMatchObject({status: 2, stderr: expect.stringContaining('Aufruf:')});
});

describe('npm run search -- --explain', () => {
  it('shows the words as read, the terms that answered and the shares of the score', () => {
    const {status, stdout} = search(['--explain', 'Industriemechanicker']);
    expect(status).toBe(0);
    expect(stdout).toContain('industriemechanicker\n    0.75 industriemechaniker (sound)');
    expect(stdout).toMatch(/1\. Industriemechaniker\/in \(beruf\)\n.*\n {3}0\.\d{4} = Name \d/);
  });

  it('as JSON gives the same in one line', () => {
    const {stdout} = search(['--explain', '--json', 'B 25212']);
    expect(JSON.parse(stdout)).toMatchObject({code: '25212', woerter: [], treffer: [{id: 'industriemechaniker'}]});
  });
});
