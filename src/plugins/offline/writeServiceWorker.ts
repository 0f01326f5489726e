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

/** No file is too large: one left out would be a hole in the copy. */
const MAX_FILE_BYTES = Number.MAX_SAFE_INTEGER;

/** Which version of the site the copy is. */
export type Version = Pick<Stand, 'fassung' | 'datum'>;

/** What the copy of a build consists of. */
interface Stored {
  /** Paths below the folder of the build. */
  paths: string[];
  /** Bytes of all files together, uncompressed. */
  bytes: number;
}

/**
 * The files of a build that its service worker stores.
 * @throws when a file could not be taken in: an offline copy with holes is worse than none
 */
export async function filesToStore(outDir: string): Promise<Stored> {
  const {manifestEntries, size, warnings} = await getManifest({
    globDirectory: outDir,
    globPatterns: ['**/*'],
    globIgnores: Object.keys(NOT_STORED),
    maximumFileSizeToCacheInBytes: MAX_FILE_BYTES,
  });
  if (warnings.length > 0) throw new Error(`The offline copy would be incomplete:\n${warnings.join('\n')}`);
  return {paths: manifestEntries.map(({url}) => url), bytes: size};
}

const storedFile = async (outDir: string, path: string): Promise<StoredFile> => [
  path,
  sha256(await readFile(join(outDir, path))),
];

/**
 * Writes the service worker that stores every file of the build, so that the site works without a network after one visit.
 * Must run after everything else has been written to `outDir`.
 * @throws when a file could not be taken in
 */
export async function writeServiceWorker(outDir: string, baseUrl: string, version: Version): Promise<void> {
  const {paths, bytes} = await filesToStore(outDir);
  const files = await Promise.all(paths.map((path) => storedFile(outDir, path)));
  const built: Built = {baseUrl, stand: {...version, dateien: paths.length, bytes}, files};
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
