import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Paket} from '../../ansicht/offline';
import {fassung, fassungstag} from '../fassung';
import {fingerprint} from './fingerprint';
import {MANIFEST, manifestOf, type Files} from './manifest';
import {DESCRIPTION, paketName, ZIP_FOLDER} from './paket';
import {README, readmeOf} from './readme';
import {readFolder} from './readFolder';
import {zipOf} from './zipOf';

/** Name of the site, as the note and the list of files give it. */
const NAME = 'Automobilberufe im Wandel';

const sum = (files: Files): number => [...files.values()].reduce((bytes, content) => bytes + content.length, 0);

/**
 * Completes a built folder edition with its note and its list of files, packs it into one ZIP in the project's
 * {@link ZIP_FOLDER} and describes that ZIP for the page that offers it.
 * @param rootDir the project folder
 * @param folder the built edition
 */
export function writePaket(rootDir: string, folder: string): Paket {
  const state = {name: NAME, fassung: fassung(rootDir), datum: fassungstag(rootDir)};
  // Left from an interrupted run; the list must not list itself.
  rmSync(join(folder, MANIFEST), {force: true});
  writeFileSync(join(folder, README), readmeOf(state));
  const listed = readFolder(folder);
  const manifest = Buffer.from(`${JSON.stringify(manifestOf(listed, state), null, 1)}\n`);
  writeFileSync(join(folder, MANIFEST), manifest);
  const files: Files = new Map([...listed, [MANIFEST, manifest]]);
  const zip = zipOf(files, state.datum);
  const paket: Paket = {
    datei: paketName(state.fassung, state.datum),
    fassung: state.fassung,
    datum: state.datum,
    bytes: zip.length,
    entpackt: sum(files),
    dateien: files.size,
    sha256: fingerprint(zip),
  };
  writeFileSync(join(rootDir, ZIP_FOLDER, paket.datei), zip);
  writeFileSync(join(rootDir, ZIP_FOLDER, DESCRIPTION), `${JSON.stringify(paket)}\n`);
  return paket;
}
