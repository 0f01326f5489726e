import {execFileSync, spawnSync} from 'node:child_process';
import {constants, cpSync} from 'node:fs';
import {join} from 'node:path';

/** How one of the builds differs from the other in everything that must not matter. */
export interface Circumstances {
  /** Folder of the build, which is made. */
  folder: string;
  env: Record<string, string>;
  umask: number;
}

/**
 * Builds the commit in a clone of its own, with its own copy of the installed packages.
 * @param siteDir the project folder, whose packages are installed
 * @param commit what is built
 * @throws with the output of the build when it fails
 */
export function buildIn({folder, env, umask}: Circumstances, siteDir: string, commit: string): void {
  const git = (...args: string[]) => execFileSync('git', args, {stdio: ['ignore', 'ignore', 'inherit']});
  git('clone', '--quiet', '--no-checkout', siteDir, folder);
  git('-C', folder, 'checkout', '--quiet', '--detach', commit);
  // A link would lead every build to the same folder, and hide what depends on it.
  cpSync(join(siteDir, 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  });
  const before = process.umask(umask);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, NO_COLOR: '1', ...env},
      maxBuffer: 100_000_000,
    },
  );
  process.umask(before);
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}\n${stderr}`);
}
