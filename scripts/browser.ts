import {existsSync} from 'node:fs';
import {findProgram, installOnDebian} from './debian';

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
  const search = () => findProgram(NAMES, USUAL_PLACES);
  const found = search() ?? (installOnDebian('chromium') ? search() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, Google Chrome or Microsoft Edge, and none was found. Any of these helps:\n' +
      '  - install one of them so that it is found (Debian, Ubuntu: apt-get install chromium)\n' +
      '  - name its program file in the environment variable CHROMIUM_PATH\n' +
      '  - leave the browser tests out: npm test -- --skip browser',
  );
}

/** Arguments with which a browser asks nothing of its own over the network, and nothing of who starts it. */
export const browserArguments = (): string[] => [
  // The browser's sandbox does not work for root, as which containers run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
