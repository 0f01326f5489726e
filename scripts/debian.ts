import {spawnSync} from 'node:child_process';
import {existsSync, rmSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Asked by packages whether they may start their service; 101 is "no". */
const SERVICE_POLICY = '/usr/sbin/policy-rc.d';

/**
 * First of some programs that stands on the search path.
 * @param names without suffix
 * @param usualPlaces paths that are tried after the search path
 */
export function findProgram(names: readonly string[], usualPlaces: readonly string[] = []): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.flatMap((dir) => suffixes.map((suffix) => join(dir, name + suffix))));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

/** Keeps packages from starting services while something runs; a server that tests need is started by them alone. */
function withoutServices<T>(work: () => T): T {
  if (existsSync(SERVICE_POLICY)) return work();
  writeFileSync(SERVICE_POLICY, '#!/bin/sh\nexit 101\n', {mode: 0o755});
  try {
    return work();
  } finally {
    rmSync(SERVICE_POLICY);
  }
}

/**
 * Installs packages of Debian where that is possible without asking anybody: as root, which containers and continuous
 * integration are. Starts no service.
 * @returns whether the packages are there now
 */
export function installOnDebian(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.error(`Installing from Debian for the tests: ${packages.join(', ')}.`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  return withoutServices(() => apt('update') && apt('install', '-y', '--no-install-recommends', ...packages));
}
