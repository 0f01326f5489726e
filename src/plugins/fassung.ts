import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Which state of the content a build shows: short commit and its day, or the version of the package where the files came
 * without their history. Readers quote it when they report something. Its length is fixed: Git's own choice grows with the clone.
 * @param rootDir the project folder
 */
export function fassung(rootDir: string): string {
  try {
    return execFileSync('git', ['log', '-1', '--abbrev=9', '--format=%h vom %cd', '--date=format:%d.%m.%Y'], {
      cwd: rootDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    const {version} = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8')) as {version: string};
    return version;
  }
}
