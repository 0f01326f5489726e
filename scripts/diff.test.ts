/** @jest-environment node */
import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {MECHATRONIKER, setField, testContent, textOf, writeFiles} from '../src/content/testContent';
import {gitIn, type Git} from '../tests/jest/git';

const SCRIPT = resolve('scripts/diff.ts');
const TSX = resolve('node_modules/tsx/dist/cli.mjs');

describe('npm run diff', () => {
  let root = '';
  const git: Git = (...args) => gitIn(root)(...args);
  const run = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [TSX, SCRIPT, ...args], {cwd: root, encoding: 'utf8'});
    return {status, stdout, stderr};
  };

  beforeAll(() => {
    const files = testContent();
    root = writeFiles(files);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Stand');
    setField(files, MECHATRONIKER, ['wirkung', 'mensch'], 'hoch');
    writeFileSync(join(root, MECHATRONIKER), textOf(files, MECHATRONIKER));
  });

  afterAll(() => rmSync(root, {recursive: true}));

  it('tells what the working copy says differently from a commit', () => {
    expect(run('--base', 'HEAD')).toEqual({
      status: 0,
      stdout: '~ Beruf: Mechatroniker/in\n    ~ Wirkung Der Mensch: mittel → hoch\n\n0 neu, 1 geändert, 0 entfallen\n',
      stderr: '',
    });
  });

  it('writes Markdown for a comment and JSON for programs', () => {
    expect(run('--base', 'HEAD', '--format', 'markdown').stdout).toContain(
      '### Geändert: Beruf Mechatroniker/in\n\n- **Geändert:** Wirkung Der Mensch: mittel → hoch\n',
    );
    expect(JSON.parse(run('--base', 'HEAD', '--format', 'json').stdout)).toEqual([
      expect.objectContaining({was: 'geaendert', art: 'beruf', id: 'mechatroniker'}),
    ]);
  });

  it.each([
    ['an unknown commit', ['--base', 'gibt-es-nicht'], 'Git kennt den Stand „gibt-es-nicht“ nicht'],
    ['a name that looks like an option', ['--base=--output=boese'], 'Git kennt den Stand „--output=boese“ nicht'],
    ['no commit', [], 'Aufruf: npm run diff'],
    ['an unknown format', ['--base', 'HEAD', '--format', 'xml'], 'Aufruf: npm run diff'],
  ])('ends with 2 and says how to call it for %s', (_, args, message) => {
    const {status, stderr, stdout} = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
