import {cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {filePaths} from '../../src/plugins/offline-package/readFolder';
import {writeServiceWorker} from '../../src/plugins/offline/writeServiceWorker';
import {BUILD} from './fixtures';

/** Files whose text a new version may change. */
const TEXT = /\.(?:html|js|css|json)$/;

/** The hash in the name of a file, before its ending. */
const HASH = /(?<=[./])[0-9a-f]{8,10}(?=\.(?:js|css)$)/;

const backwards = (hash: string): string => Array.from(hash).reverse().join('');

/** The built site, and a version of it that follows. */
export interface PublishedSite {
  folder: string;
  /**
   * Makes a version with another text, in a folder of its own; all files with a hash in their name get another name, as after
   * a change they do.
   * @returns the folder
   */
  next: (from: string, to: string) => Promise<string>;
  remove: () => void;
}

async function makeNext(folder: string, from: string, to: string): Promise<void> {
  const files = filePaths(folder).map((path) => join(folder, path));
  const hashes = new Set(files.flatMap((file) => HASH.exec(file)?.[0] ?? []));
  for (const file of files) {
    if (TEXT.test(file)) {
      const text = readFileSync(file, 'utf8').replaceAll(from, to);
      writeFileSync(
        file,
        text.replace(/\b[0-9a-f]{8,10}\b/g, (word) => (hashes.has(word) ? backwards(word) : word)),
      );
    }
    renameSync(file, file.replace(HASH, backwards));
  }
  await writeServiceWorker(folder, '/', {fassung: to, datum: '2026-12-01'});
}

/** Copies the built site to a folder of its own. */
export function publishedSite(): PublishedSite {
  const parent = mkdtempSync(join(tmpdir(), 'automobilberufe-'));
  const folder = join(parent, 'old');
  cpSync(BUILD, folder, {recursive: true});
  return {
    folder,
    async next(from, to) {
      const next = join(parent, 'next');
      cpSync(folder, next, {recursive: true});
      await makeNext(next, from, to);
      return next;
    },
    remove: () => rmSync(parent, {recursive: true}),
  };
}
