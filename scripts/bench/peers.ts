import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ENGINES, type EngineId} from './engines';

/** Peers that can be measured, and why others cannot. */
export interface Peers {
  engines: EngineId[];
  /** One line, German, for the report. */
  missing?: string;
}

/**
 * Installs the packages of the peers when they are not there yet; they are no part of the site.
 * @param folder of the repository
 */
export function installPeers(folder: string, wanted: readonly EngineId[]): Peers {
  if (existsSync(join(folder, 'bench', 'node_modules'))) return {engines: [...wanted]};
  console.error('The peers are not installed yet: npm ci --prefix bench');
  const {status, stderr} = spawnSync('npm', ['ci', '--prefix', 'bench'], {cwd: folder, encoding: 'utf8', shell: true});
  if (status === 0) return {engines: [...wanted]};
  const reason = (stderr || 'npm was not found').trim().split('\n').slice(0, 3).join(' ');
  console.error(`npm ci --prefix bench failed: ${reason}\nOnly what the site itself has installed is measured.`);
  const present = ENGINES.filter((engine) => 'installed' in engine).map(({id}): EngineId => id);
  return {
    engines: wanted.filter((id) => present.includes(id)),
    missing: `Die übrigen Suchen und die Größe des Codes fehlen, weil „npm ci --prefix bench“ scheiterte: ${reason}`,
  };
}
