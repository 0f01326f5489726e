import {AUSGELIEFERT, type Teil} from './ausgeliefert';
import {packagePath} from './lock';

const PLACE = 'src/plugins/supply-chain/ausgeliefert.ts';

/**
 * Compares what a build has put into the browser's code with what is listed as delivered.
 * @param files absolute paths of the files that went into the code of the part
 * @param complete whether the code has to hold everything that is listed
 * @throws when a package is not listed, or listed and no longer delivered
 */
export function compareBundle(teil: Teil, files: Iterable<string>, siteDir: string, complete = true): void {
  const listed = Object.keys(AUSGELIEFERT[teil]).map((folder) => `node_modules/${folder}`);
  const found = new Set([...files].flatMap((file) => packagePath(file, siteDir) ?? []));
  const names = (paths: string[]) =>
    paths
      .map((path) => path.slice('node_modules/'.length))
      .sort()
      .join(', ');
  const unlisted = [...found].filter((path) => !listed.includes(path));
  if (unlisted.length > 0) {
    throw new Error(
      `New in the browser's code: ${names(unlisted)}. Is it wanted? Then list it with its purpose in ${PLACE}.`,
    );
  }
  const stale = complete ? listed.filter((path) => !found.has(path)) : [];
  if (stale.length > 0) throw new Error(`No longer in the browser's code: ${names(stale)}. Take it from ${PLACE}.`);
}
