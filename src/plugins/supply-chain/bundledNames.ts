import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A package inside another package's finished bundle. */
export interface Enthalten {
  name: string;
  /** Missing where the source map does not tell it. */
  version?: string;
}

/** Path of a file of an installed package: perhaps the folder pnpm keeps each version in, and the name. */
const SOURCE = /(?:\.pnpm\/([^/"]+)\/)?node_modules\/((?:@[^/"]+\/)?[^/"@.][^/"]*)\//g;

/**
 * The packages inside a package's finished bundle, from the source maps beside it, in the order of their names.
 * @param dist the folder with the bundle
 * @param bundle which of its files are delivered
 */
export function bundledNames(dist: string, bundle: RegExp): Enthalten[] {
  const found = new Map<string, Enthalten>();
  for (const file of readdirSync(dist)) {
    if (!file.endsWith('.map') || !bundle.test(file.slice(0, -'.map'.length))) continue;
    const text = readFileSync(join(dist, file), 'utf8');
    // Only the list of files: the contents of all of them follow it and are fifty times as long.
    const start = text.indexOf('"sources":[');
    for (const [, folder, name = ''] of text.slice(start, text.indexOf('"]', start)).matchAll(SOURCE)) {
      const version = folder === undefined ? undefined : versionIn(folder, name);
      found.set(`${name}@${version ?? ''}`, {name, ...(version !== undefined && {version})});
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** pnpm names folders `@scope+name@1.2.3_peer@4.5.6`. */
function versionIn(folder: string, name: string): string | undefined {
  const prefix = `${name.replace('/', '+')}@`;
  return folder.startsWith(prefix) ? /^[^_(]+/.exec(folder.slice(prefix.length))?.[0] : undefined;
}
