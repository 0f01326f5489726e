import {chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import type {Paket} from '../../src/ansicht/offline';
import {DESCRIPTION, ZIP_FOLDER} from '../../src/plugins/offline-package/paket';

/** Readers name folders as they like, and a browser adds "(1)" to a second download. */
const NAME = 'Berufe Ümläut (1)';

/** What `npm run build:zip` says of the ZIP it has made. */
export const paket = (): Paket => JSON.parse(readFileSync(join(ZIP_FOLDER, DESCRIPTION), 'utf8')) as Paket;

/** The files in the ZIP, by their paths. */
export function zipFiles(): Record<string, Uint8Array> {
  return unzipSync(readFileSync(join(ZIP_FOLDER, paket().datei)));
}

/** The unpacked ZIP. */
export interface Folder {
  path: string;
  /** Address of its page, `file:///…/index.html`. */
  page: string;
  /** Deletes it. */
  remove: () => void;
}

/** Changes the rights of a folder and of everything in it, as `chmod -R` does. */
function setWritable(folder: string, writable: boolean): void {
  const rights = (path: string) => (statSync(path).isDirectory() ? 0o555 : 0o444) | (writable ? 0o200 : 0);
  for (const path of ['', ...readdirSync(folder, {recursive: true, encoding: 'utf8'})]) {
    chmodSync(join(folder, path), rights(join(folder, path)));
  }
}

/** Unpacks the ZIP as a reader would, and takes away the right to write, as on a read-only stick. */
export function unpack(): Folder {
  const parent = mkdtempSync(join(tmpdir(), 'zip-'));
  const path = join(parent, NAME);
  for (const [name, content] of Object.entries(zipFiles())) {
    mkdirSync(dirname(join(path, name)), {recursive: true});
    writeFileSync(join(path, name), content);
  }
  setWritable(path, false);
  return {
    path,
    page: pathToFileURL(join(path, 'index.html')).href,
    remove() {
      setWritable(path, true);
      rmSync(parent, {recursive: true});
    },
  };
}
