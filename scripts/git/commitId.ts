import {execFileSync} from 'node:child_process';

/** The id of the commit that a name, tag or branch stands for. Throws when Git does not know one. */
export function commitId(ref: string): string {
  // The id first: a name that begins with a dash would be taken for an option by the commands that follow.
  return execFileSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], {
    encoding: 'utf8',
  }).trim();
}
