import {copyFile, mkdir, readdir, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {build} from 'esbuild';
import type {Katalog} from '../../content';
import type {Betreiber} from '../../content/betreiber/schema';
import {backendOf} from '../../redaktion/backend';
import {html} from '../../redaktion/html';
import {kennungen} from '../../redaktion/kennungen';
import {konfiguration} from '../../redaktion/konfiguration';
import {BROWSER} from '../browsers';

/** What of Decap's package the page loads: the bundle and its parts, without source maps and image codecs. */
const DECAP = /^(?:\d+\.)?decap-cms\.js(?:\.LICENSE\.txt)?$/;

/** What the form editor is made from. */
export interface RedaktionDaten {
  katalog: Katalog;
  betreiber: Betreiber;
  /** Address of the published site. */
  seite: string;
}

/**
 * Writes the form editor to `<outDir>/redaktion/`: a page of its own beside the site, with Decap CMS from its package,
 * our script, and the configuration made from the schemas.
 * @param siteDir the project folder
 * @returns absolute paths of the files our script was made from
 */
export async function writeRedaktion(
  siteDir: string,
  outDir: string,
  {katalog, betreiber, seite}: RedaktionDaten,
): Promise<string[]> {
  const folder = join(outDir, 'redaktion');
  await mkdir(folder, {recursive: true});
  const backend = backendOf(betreiber.projekt);
  const source = join(siteDir, 'src/redaktion');
  const json = (name: string, value: unknown) => writeFile(join(folder, name), `${JSON.stringify(value)}\n`);
  const [{metafile}] = await Promise.all([
    bundleScript(source, folder, siteDir),
    writeFile(join(folder, 'index.html'), html(backend)),
    json('konfiguration.json', konfiguration(backend, seite)),
    json('kennungen.json', kennungen(katalog)),
    copyFile(join(source, 'redaktion.css'), join(folder, 'redaktion.css')),
    copyDecap(folder),
  ]);
  const parts = Object.values(metafile.outputs).flatMap(({inputs}) => Object.entries(inputs));
  return parts.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([path]) => resolve(siteDir, path));
}

const bundleScript = (source: string, folder: string, siteDir: string) =>
  build({
    absWorkingDir: siteDir,
    entryPoints: [join(source, 'browser/index.ts')],
    outfile: join(folder, 'redaktion.js'),
    bundle: true,
    metafile: true,
    minify: true,
    format: 'iife',
    target: BROWSER,
    logLevel: 'error',
  });

async function copyDecap(folder: string): Promise<void> {
  const dist = dirname(require.resolve('decap-cms/dist/decap-cms.js'));
  const names = (await readdir(dist)).filter((name) => DECAP.test(name));
  await Promise.all(names.map((name) => copyFile(join(dist, name), join(folder, name))));
}
