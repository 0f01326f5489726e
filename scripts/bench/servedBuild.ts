import {chmodSync, cpSync, existsSync} from 'node:fs';
import {loadavg} from 'node:os';
import {join, resolve} from 'node:path';
import {startNginx} from '../serving/start';
import {machine} from './machine';
import {withFolder} from './withFolder';

const BUILD = resolve('build');
const HEADERS = join('delivery', 'nginx');

/** A built site that nginx serves with the tested configuration. */
export interface Served {
  /** Folder of the build. */
  build: string;
  port: number;
  /** What it runs on, and how busy that was before. */
  machine: string;
}

/**
 * Serves the built site for as long as something is done with it.
 * @throws Error when there is no build, or nginx does not start
 */
export async function withServedBuild<T>(use: (served: Served) => T | Promise<T>): Promise<T> {
  if (!existsSync(join(BUILD, 'index.html')) || !existsSync(HEADERS)) {
    throw new Error('There is no built site. Run npm run build first.');
  }
  const [busy = 0] = loadavg();
  return withFolder(async (folder) => {
    chmodSync(folder, 0o755);
    // The server runs without rights; it may be unable to read the folder of the project.
    const root = join(folder, 'site');
    cpSync(BUILD, root, {recursive: true});
    const nginx = await startNginx({root, headers: HEADERS});
    try {
      return await use({build: BUILD, port: nginx.port, machine: `${machine()}, Last davor ${busy.toFixed(1)}`});
    } finally {
      await nginx.stop();
    }
  });
}
