import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Files} from './manifest';

/** Paths of all files of a folder and the folders below it, from the folder on and with `/`. */
export const filePaths = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Reads all these files. */
export const readFolder = (folder: string): Files =>
  new Map(filePaths(folder).map((path) => [path, readFileSync(join(folder, path))]));
