import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {IndexFile, IndexFiles} from './engine';

const KEYS = 'keys.json';

/** Writes files below a folder. */
export function writeFiles(folder: string, files: readonly IndexFile[], keys: readonly string[]): void {
  for (const {name, content} of [...files, {name: KEYS, content: JSON.stringify(keys)}]) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
  }
}

/** Reads the files at the top of a folder into memory: what a browser has after the download. Engines fetch the rest. */
export function readFiles(folder: string): IndexFiles {
  const entries = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile());
  const contents = new Map(entries.map(({name}) => [name, readFileSync(join(folder, name))]));
  const bytes = (name: string): Uint8Array => {
    const content = contents.get(name);
    if (!content) throw new Error(`The index has no file ${name}`);
    return content;
  };
  const text = (name: string) => new TextDecoder().decode(bytes(name));
  const json = (name: string): unknown => JSON.parse(text(name));
  return {folder, bytes, text, json, keys: json(KEYS) as string[]};
}
