import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {heuteInDeutschland} from '../content/datum';
import {lastCommit} from './lastCommit';

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
  return lastCommit(rootDir, '%cd') ?? heuteInDeutschland();
}
