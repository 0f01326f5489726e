import {fingerprint} from './fingerprint';

/** Files by path with `/`, relative to the folder they are in. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Name of the list of all files in the folder edition. */
export const MANIFEST = 'MANIFEST.json';

/** What `MANIFEST.json` says: which state the folder holds, and what each of its files has to be. */
export interface Manifest {
  name: string;
  fassung: string;
  /** Day of the state, `YYYY-MM-DD`. */
  datum: string;
  /** Every file but this list itself, in the order of their paths. */
  dateien: {pfad: string; bytes: number; sha256: string}[];
}

/** Order of paths that is the same on every machine, whatever its language. */
export const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Lists files with size and SHA-256, so that anybody can see whether a copy is whole and unchanged. */
export function manifestOf(files: Files, {name, fassung, datum}: Omit<Manifest, 'dateien'>): Manifest {
  const dateien = [...files]
    .sort(byPath)
    .map(([pfad, content]) => ({pfad, bytes: content.length, sha256: fingerprint(content)}));
  return {name, fassung, datum, dateien};
}
