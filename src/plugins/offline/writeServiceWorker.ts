import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {getManifest} from 'workbox-build';
import {BROWSER} from '../browsers';
import {sha256} from '../sha256';
import type {Stand} from './messages';
import type {Built, StoredFile} from './worker/files';

/** The name under which the service worker is written and registered. */
export const SERVICE_WORKER = 'sw.js';

/** What belongs to a build and not to the copy of it, as patterns with the reason. Everything else is stored. */
const NOT_STORED: Readonly<Record<string, string>> = {
  [SERVICE_WORKER]: 'the browser keeps it itself',
  'redaktion/**': 'the form editor needs the network anyway, and has megabytes only editors want',
  'daten/lieferkette/sbom.cdx.json': 'the bill of materials is for operators',
  'daten/offline/*.zip': 'the edition for the folder is a copy of its own',
  '**/*.{br,gz}': 'compressed copies are for the web server',
};

/** Larger than any file of the site, so that nothing is left out silently. */
const MAX_FILE_BYTES = 50_000_000;

/** Which version of the site the copy is. */
export type Version = Pick<Stand, 'fassung' | 'datum'>;

const storedFile = async (outDir: string, path: string): Promise<StoredFile> => [
  path,
  sha256(await readFile(join(outDir, path))),
];

/**
 * Writes the service worker that stores every file of the build, so that the site works without a network after one visit.
 * Must run after everything else has been written to `outDir`.
 * @throws when a file could not be taken in: an offline copy with holes is worse than none
 */
export async function writeServiceWorker(outDir: string, baseUrl: string, version: Version): Promise<void> {
  const {manifestEntries, count, size, warnings} = await getManifest({
    globDirectory: outDir,
    globPatterns: ['**/*'],
    globIgnores: Object.keys(NOT_STORED),
    maximumFileSizeToCacheInBytes: MAX_FILE_BYTES,
  });
  if (warnings.length > 0) throw new Error(`The offline copy would be incomplete:\n${warnings.join('\n')}`);
  const files = await Promise.all(manifestEntries.map(({url}) => storedFile(outDir, url)));
  const built: Built = {baseUrl, stand: {...version, dateien: count, bytes: size}, files};
  await build({
    entryPoints: [join(__dirname, 'worker/index.ts')],
    outfile: join(outDir, SERVICE_WORKER),
    bundle: true,
    minify: true,
    format: 'iife',
    target: BROWSER,
    define: {BUILT: JSON.stringify(built), 'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
}
