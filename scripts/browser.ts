import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge', 'microsoft-edge'];

/** Where browsers are that do not stand on the search path. */
const USUAL_PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a browser for the browser tests. Playwright's own download is not used: many networks block it.
 * On Debian as root (containers, continuous integration) a missing browser is installed.
 * @throws Error when there is none; its message says how to provide one
 */
export function findBrowser(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names a file that does not exist: ${given}`);
    return given;
  }
  const found = search() ?? (install() ? search() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, Google Chrome or Microsoft Edge, and none was found. Any of these helps:\n' +
      '  - install one of them so that it is found (Debian, Ubuntu: apt-get install chromium)\n' +
      '  - name its program file in the environment variable CHROMIUM_PATH\n' +
      '  - leave the browser tests out: npm test -- --skip browser',
  );
}

function search(): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.flatMap((dir) => suffixes.map((suffix) => join(dir, name + suffix))));
  return [...onPath, ...USUAL_PLACES].find((path) => existsSync(path));
}

/** Installs Debian's Chromium where that is possible without asking anybody; returns whether it went well. */
function install(): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.error('No browser found: installing Debian’s package chromium for the browser tests.');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}
