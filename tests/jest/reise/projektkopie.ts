import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {gitIn, type Git} from '../git';

/** What a command of the project answered. */
export interface Antwort {
  status: number | null;
  stdout: string;
  /** Both outputs in one text. */
  ausgabe: string;
}

/** A copy of the project as a newcomer has it: cloned, installed. */
export interface Projektkopie {
  root: string;
  /** Runs a script of `package.json` as `npm run <name> -- …args` would. */
  npm: (name: string, ...args: string[]) => Antwort;
  git: Git;
  entferne: () => void;
}

/** Files of the working copy that are part of the project, changed and new ones included. */
const projektdateien = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {encoding: 'utf8'})
    .split('\0')
    .filter(Boolean);

/** Copies the project as it stands here into a repository of its own, with one commit. */
export function projektkopie(): Projektkopie {
  const root = mkdtempSync(join(tmpdir(), 'neuling-'));
  // A list of files by standard input: there are more of them than fit into a command line.
  const liste = projektdateien().join('\0');
  const archiv = execFileSync('tar', ['--create', '--null', '--files-from=-', '--ignore-failed-read'], {
    input: liste,
    maxBuffer: 500_000_000,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  execFileSync('tar', ['--extract', '--directory', root], {input: archiv});
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const git = gitIn(root);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Stand');
  return {
    root,
    git,
    npm: (name, ...args) => {
      const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      });
      return {status, stdout, ausgabe: stdout + stderr};
    },
    entferne: () => rmSync(root, {recursive: true}),
  };
}
