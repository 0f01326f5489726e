/**
 * `npm run build:zip`: builds the edition that opens from a folder by double click, and packs it into one ZIP in
 * `build-zip/`. `build/` is left alone; a build of the site afterwards offers the ZIP for download.
 */
import {rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {ZIP_FOLDER} from '../src/plugins/offline-package/paket';
import {writePaket} from '../src/plugins/offline-package/writePaket';
import {run} from './test/run';

/** What the site generator generates is kept apart, so that both editions can be built at the same time. */
const ENVIRONMENT = {AUSGABE: 'zip', DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/zip'};

async function main(): Promise<void> {
  const folder = resolve(ZIP_FOLDER, 'ordner');
  rmSync(ZIP_FOLDER, {recursive: true, force: true});
  const {ok, output} = await run(['docusaurus', 'build', '--out-dir', folder], ENVIRONMENT);
  console.log(output.trimEnd());
  if (!ok) {
    process.exitCode = 1;
    return;
  }
  const {datei, bytes, dateien, sha256} = writePaket(process.cwd(), folder);
  console.log(`${join(ZIP_FOLDER, datei)}: ${dateien} files, ${(bytes / 1e6).toFixed(1)} MB, SHA-256 ${sha256}`);
  console.log('The next `npm run build` offers it on /daten/offline/.');
}

void main();
