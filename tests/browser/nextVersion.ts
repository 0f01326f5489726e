import {cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeServiceWorker} from '../../src/plugins/offline/writeServiceWorker';
import {BUILD} from './fixtures';

/** Files whose text a new version may change. */
const TEXT = /\.(?:html|js|css|json)$/;

/** The hash in the name of a file, before its ending. */
const HASH = /(?<=[./])[0-9a-f]{8}(?=\.(?:js|css)$)/;

const backwards = (hash: string): string => Array.from(hash).reverse().join('');

/** A copy of the built site that can be published anew. */
export interface PublishedSite {
  folder: string;
  /** Publishes a version with another text; all files with a hash in their name get another name, as after a change they do. */
  publish: (from: string, to: string) => Promise<void>;
  remove: () => void;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());

/** Copies the built site to a folder of its own. */
export function publishedSite(): PublishedSite {
  const folder = mkdtempSync(join(tmpdir(), 'automobilberufe-'));
  cpSync(BUILD, folder, {recursive: true});
  return {
    folder,
    async publish(from, to) {
      const hashes = new Set(filesIn(folder).flatMap((file) => HASH.exec(file)?.[0] ?? []));
      for (const file of filesIn(folder)) {
        if (TEXT.test(file)) {
          const text = readFileSync(file, 'utf8').replaceAll(from, to);
          writeFileSync(
            file,
            text.replace(/\b[0-9a-f]{8}\b/g, (word) => (hashes.has(word) ? backwards(word) : word)),
          );
        }
        renameSync(file, file.replace(HASH, backwards));
      }
      await writeServiceWorker(folder, '/', {fassung: to, datum: '2026-12-01'});
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}
