import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {heuteInDeutschland} from '../content/datum';

/** What Git says of the last commit in a format of its own; undefined where the files came without their history. */
function lastCommit(rootDir: string, format: string, date: string): string | undefined {
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

/**
 * Which state of the content a build shows: short commit and its day, or the version of the package where the files came
 * without their history. Readers quote it when they report something. Its length is fixed: Git's own choice grows with the clone.
 * @param rootDir the project folder
 */
export function fassung(rootDir: string): string {
  const commit = lastCommit(rootDir, '%h vom %cd', 'format:%d.%m.%Y');
  if (commit !== undefined) return commit;
  const {version} = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8')) as {version: string};
  return version;
}

/**
 * The day of that state as `YYYY-MM-DD`: of the last commit, so that one state has one day however often it is built.
 * Without a history it is today.
 * @param rootDir the project folder
 */
export function fassungstag(rootDir: string): string {
  return lastCommit(rootDir, '%cd', 'short') ?? heuteInDeutschland();
}
