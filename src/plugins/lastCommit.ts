import {execFileSync} from 'node:child_process';

/**
 * What Git says of the last commit of a project; undefined where the files came without their history.
 * @param format as for `git log --format`
 * @param date how `%cd` writes days, as for `git log --date`
 */
export function lastCommit(rootDir: string, format: string, date = 'short'): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--abbrev=9', `--format=${format}`, `--date=${date}`], {
      cwd: rootDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
