import {execFileSync} from 'node:child_process';

/** Runs Git in a folder, as somebody who has a name there. */
export type Git = (...args: string[]) => string;

/**
 * Git in the repository of a test.
 * @param tag day on which commits are made, YYYY-MM-DD; today without it
 */
export function gitIn(cwd: string, tag?: string): Git {
  const zeit =
    tag === undefined ? {} : {GIT_AUTHOR_DATE: `${tag}T12:00:00+0100`, GIT_COMMITTER_DATE: `${tag}T12:00:00+0100`};
  return (...args) =>
    execFileSync('git', ['-c', 'user.name=Erika Muster', '-c', 'user.email=erika@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      env: {...process.env, ...zeit},
    });
}
