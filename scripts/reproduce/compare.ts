import {fingerprint} from '../../src/plugins/offline-package/fingerprint';
import {byPath} from '../../src/plugins/offline-package/manifest';
import {readFolder} from '../../src/plugins/offline-package/readFolder';

/** Two builds that should be the same, and where they are not. */
export interface Comparison {
  /** Number of files of the first build. */
  files: number;
  /** Files that only one of the builds has. */
  onlyFirst: string[];
  onlySecond: string[];
  /** Files that both have with different bytes. */
  different: string[];
}

/** SHA-256 of every file below a folder, by path with `/`, in the order of paths. */
export const checksums = (folder: string): Map<string, string> =>
  new Map([...readFolder(folder)].sort(byPath).map(([path, content]) => [path, fingerprint(content)]));

/** Compares two builds by their checksums. */
export function compare(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): Comparison {
  const missingIn = (other: ReadonlyMap<string, string>, paths: Iterable<string>) =>
    [...paths].filter((path) => !other.has(path));
  return {
    files: first.size,
    onlyFirst: missingIn(second, first.keys()),
    onlySecond: missingIn(first, second.keys()),
    different: [...first].filter(([path, sum]) => second.has(path) && second.get(path) !== sum).map(([path]) => path),
  };
}

/** The first byte in which two contents differ, and what stands around it in both; `undefined` where they are the same. */
export function firstDifference(a: Buffer, b: Buffer): {offset: number; first: string; second: string} | undefined {
  const length = Math.max(a.length, b.length);
  let offset = 0;
  while (offset < length && a[offset] === b[offset]) offset++;
  if (offset === length) return undefined;
  const around = (bytes: Buffer) =>
    JSON.stringify(bytes.subarray(Math.max(0, offset - 60), offset + 60).toString('latin1'));
  return {offset, first: around(a), second: around(b)};
}
