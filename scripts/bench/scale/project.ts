import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {growContent} from '../content/grow';

/** Asks Git for something in a folder, as an author who can commit wherever the measurement runs. */
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });

/**
 * Makes a project that can be checked and built: the files of this one that Git knows, with more profiles, in one commit.
 * Dependencies are those of this project.
 * @param from folder of this project
 * @param to empty folder
 * @param generated number of profiles to generate; 0 leaves the content as it is
 * @throws Error when `from` is no working copy of Git: pages name the day of their last commit
 */
export function growProject(from: string, to: string, generated: number, seed: number): void {
  for (const file of git(from, 'ls-files', '-z', '--', ':!docs').split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(to, file)), {recursive: true});
    cpSync(join(from, file), join(to, file));
  }
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'), 'dir');
  growContent(from, to, generated, seed);
  git(to, 'init', '--quiet');
  git(to, 'add', '--all');
  git(to, 'commit', '--quiet', '--no-gpg-sign', '--message', `${generated} generated profiles`);
}
