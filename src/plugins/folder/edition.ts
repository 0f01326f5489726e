/** Value of the environment variable `AUSGABE` with which a build opens from a folder; see {@link isFolderEdition}. */
const FOLDER = 'zip';

/**
 * Whether this build is the edition that opens from a folder by double click, without any server: pages live behind "#",
 * and nothing in it may fetch a file, start a worker or name an address from the root.
 */
export function isFolderEdition(): boolean {
  const edition = process.env['AUSGABE'] ?? '';
  if (edition !== '' && edition !== FOLDER) {
    throw new Error(`AUSGABE is "${edition}": it has to be "${FOLDER}" or empty`);
  }
  return edition === FOLDER;
}
