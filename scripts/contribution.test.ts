/** @jest-environment node */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {gitIn, type Git} from '../tests/jest/git';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = resolve('scripts/contribution.ts');

jest.setTimeout(60_000);

describe('npm run contribution', () => {
  let root = '';
  const git: Git = (...args) => gitIn(root)(...args);
  const commit = (branch: string, files: readonly string[]) => {
    git('checkout', '--quiet', '-B', branch, 'stand');
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), {recursive: true});
      writeFileSync(join(root, file), branch);
    }
    git('add', '.');
    git('commit', '--quiet', '--message', branch);
  };
  const run = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [TSX, SCRIPT, ...args], {cwd: root, encoding: 'utf8'});
    return {status, stdout, stderr};
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'vorschlag-'));
    git('init', '--quiet', '--initial-branch', 'anfang');
    writeFileSync(join(root, 'README.md'), 'Projekt');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Stand');
    git('branch', 'stand');
    commit('inhalt', ['docs/berufe/elektro/mechatroniker.md']);
    commit('beides', ['docs/berufe/elektro/mechatroniker.md', '.github/workflows/inhalt.yml', 'src/ü.ts']);
  });

  afterAll(() => rmSync(root, {recursive: true}));

  it('has nothing against a contribution to the content', () => {
    expect(run('--base', 'stand', '--head', 'inhalt')).toMatchObject({status: 0, stderr: ''});
  });

  it('names every file outside of the content and ends with 1', () => {
    const {status, stdout} = run('--base', 'stand');
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^„\.github\/workflows\/inhalt\.yml“ gehört zu den Abläufen/),
      expect.stringMatching(/^„src\/ü\.ts“ gehört zum Programm/),
    ]);
  });

  it.each([[[]], [['--base', 'gibt-es-nicht']], [['--base=--output=x']]])('refuses the call %j', (args) => {
    expect(run(...args).status).toBe(2);
  });
});
