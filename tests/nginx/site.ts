import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {startNginx, type Nginx, type NginxOptions} from '../../scripts/serving/start';

const BUILD = resolve('build');

/** Where a build writes its security headers. */
const WRITTEN_HEADERS = join('delivery', 'nginx');

/** What no reader may get, laid into a copy of the site. */
export const SECRET = 'niemand darf das lesen';

/** A copy of the built site behind nginx. */
export interface TestSite extends Nginx {
  /** Folder of the copy. */
  root: string;
  /** Headers that must be on every answer, by lower-case name. */
  headers: Record<'site' | 'redaktion', Record<string, string>>;
}

/** Header lines of a file with nothing but `add_header … always;`, by lower-case name. */
function headersOf(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').matchAll(/^add_header (\S+) "(.*)" always;$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}

/** Lays things beside the pages that must never be sent. */
function layTraps(folder: string, root: string): void {
  mkdirSync(join(root, '.git'));
  for (const path of [join(folder, 'geheim.txt'), join(root, '.env'), join(root, '.git', 'config')]) {
    writeFileSync(path, SECRET);
  }
  writeFileSync(join(root, 'gesperrt.txt'), SECRET, {mode: 0o000});
}

/** Copies of the built site by its address; tests of one file share them, because copying takes longer than most tests. */
const copies = new Map<string, string>();

afterAll(() => copies.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

/** Folder with a copy of the site, traps in it, and the security headers beside it; a user without rights may read it all. */
function copyOf(base: string): string {
  const known = copies.get(base);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'site-'));
  copies.set(base, folder);
  chmodSync(folder, 0o755);
  const [root, headers] = [join(folder, 'site'), join(folder, 'kopfzeilen')];
  cpSync(BUILD, join(root, base), {recursive: true});
  layTraps(folder, join(root, base));
  cpSync(WRITTEN_HEADERS, headers, {recursive: true});
  return folder;
}

/**
 * Starts nginx on a copy of the built site with traps in it.
 * @param base folder of the site below the root of the server, `/` or `/name/`
 */
export async function startSite(prepare?: NginxOptions['prepare'], base = '/'): Promise<TestSite> {
  const folder = copyOf(base);
  const [root, headers] = [join(folder, 'site'), join(folder, 'kopfzeilen')];
  const nginx = await startNginx({root, headers, ...(prepare && {prepare})});
  return {
    ...nginx,
    root: join(root, base),
    headers: {site: headersOf(join(headers, 'site.conf')), redaktion: headersOf(join(headers, 'redaktion.conf'))},
  };
}
