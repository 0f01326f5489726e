/**
 * Opens the form editor on the files of this project folder, without a build.
 *
 *     npm run redaktion [-- --port <number>]
 */
import {spawn} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content';
import {ladeBetreiber} from '../src/content/betreiber';
import {writeRedaktion} from '../src/plugins/redaktion/writeRedaktion';
import {LOKALER_DIENST} from '../src/redaktion/backend';
import {serve} from './server';

/**
 * Starts `decap-server` on this folder. It writes the files themselves; its other mode would switch branches and commit
 * whatever lies in the folder. Only the page served here may talk to it.
 */
function startService(origin: string): ReturnType<typeof spawn> {
  const {hostname, port} = new URL(LOKALER_DIENST);
  return spawn(process.execPath, [require.resolve('decap-server')], {
    env: {
      ...process.env,
      MODE: 'fs',
      GIT_REPO_DIRECTORY: '.',
      ORIGIN: origin,
      BIND_HOST: hostname,
      PORT: port,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function main(): Promise<void> {
  const {values} = parseArgs({options: {port: {type: 'string', default: '3010'}}});
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(
      `--port must be a number from 1 to 65535, got "${values.port}". Example: npm run redaktion -- --port 3010`,
    );
    process.exitCode = 2;
    return;
  }
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'redaktion-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const origin = `http://localhost:${port}`;
  await writeRedaktion(root, folder, {
    katalog: loadContent(root).katalog,
    betreiber: ladeBetreiber(root).betreiber,
    seite: origin,
  });
  mkdirSync(join(folder, 'img'));
  copyFileSync(join(root, 'static/img/zeichen.svg'), join(folder, 'img/zeichen.svg'));
  const site = await serve(folder, port);
  const service = startService(origin);
  const stop = (): void => {
    service.kill();
    void site.stop().then(() => process.exit());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  service.on('exit', (code) => {
    if (code === null) return;
    console.error(`The service on ${LOKALER_DIENST} has ended. Is its port in use by another program?`);
    process.exitCode = 1;
    void site.stop().then(() => process.exit());
  });
  console.log(`The form editor works on the files in ${root}:\n\n    ${origin}/redaktion/\n\nStop with Ctrl+C.`);
}

void main();
