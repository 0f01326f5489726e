import {readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {inLanes} from '../../content/inLanes';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What gains from compression; pictures, fonts, PDF and ZIP are compressed already. */
const COMPRESSIBLE = /\.(?:html|js|mjs|css|json|svg|xml|txt|ics|webmanifest|csv)$/;

const START_PAGE = 'index.html';

/** Ending of the file beside the original, by encoding; web servers look for exactly these. */
const ENDINGS = {brotli: '.br', gzip: '.gz'} as const;

/**
 * Smallest file worth it, bytes. What is smaller fits with its headers into one packet of the network anyway, which is not
 * sent any sooner for being half empty.
 */
const MIN_BYTES = 1400;

/** Largest window of brotli that every browser reads, as a power of two. */
const LARGEST_WINDOW = 22;
const SMALLEST_WINDOW = 16;

/** Place of the byte in the header of gzip that names the operating system, and its value for "not said". */
const GZIP_SYSTEM = {byte: 9, unknown: 255} as const;

/** What compression did to a build. Sizes in bytes, of those files that were compressed. */
export interface Precompressed {
  files: number;
  original: number;
  brotli: number;
  gzip: number;
}

/**
 * How hard brotli tries, up to 11. Measured with 155 MB of pages and scripts: 11 takes three times as long as 10 for one
 * percent fewer bytes, 10 takes twelve times as long as 8 for six percent fewer.
 */
const QUALITY = {everyVisit: 11, page: 10, fast: 8} as const;

/** Bytes of text from which on pages are compressed fast: by the measure above, `page` begins to take minutes there. */
const FAST_FROM = 200e6;

/**
 * How hard to try for each file of a build. The most for scripts and styles that every first visit loads: those the start
 * page names. The form editor's five megabytes are for editors only.
 * @param paths of all files to compress
 */
async function qualities(
  outDir: string,
  paths: readonly string[],
  fastFrom: number,
): Promise<(path: string) => number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(outDir, path))).size));
  const page = sizes.reduce((sum, size) => sum + size, 0) < fastFrom ? QUALITY.page : QUALITY.fast;
  const start = paths.includes(START_PAGE) ? await readFile(join(outDir, START_PAGE), 'utf8') : '';
  return (path) => {
    if (path.startsWith('assets/') && start.includes(path)) return QUALITY.everyVisit;
    return path.startsWith('redaktion/') ? QUALITY.fast : page;
  };
}

/** The text as brotli. A window no larger than the text spares the time to set up a larger one. */
function brotli(data: Buffer, quality: number): Promise<Buffer> {
  const window = Math.ceil(Math.log2(data.length + SMALLEST_WINDOW));
  return toBrotli(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(LARGEST_WINDOW, Math.max(SMALLEST_WINDOW, window)),
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
}

/** The text as gzip, the same on every machine: Node writes no time into the header, but the operating system. */
async function gzipped(data: Buffer): Promise<Buffer> {
  const result = await toGzip(data, {level: constants.Z_BEST_COMPRESSION});
  result[GZIP_SYSTEM.byte] = GZIP_SYSTEM.unknown;
  return result;
}

/** Writes both files beside one of the build. */
async function compressFile(outDir: string, path: string, quality: number, total: Precompressed): Promise<void> {
  const file = join(outDir, path);
  const data = await readFile(file);
  if (data.length < MIN_BYTES) return;
  const [br, gz] = await Promise.all([brotli(data, quality), gzipped(data)]);
  await Promise.all([writeFile(file + ENDINGS.brotli, br), writeFile(file + ENDINGS.gzip, gz)]);
  total.files += 1;
  total.original += data.length;
  total.brotli += br.length;
  total.gzip += gz.length;
}

/** Whether a file is the compressed copy of another. */
const isCopy = (path: string): boolean => /\.(?:br|gz)$/.test(path) && COMPRESSIBLE.test(path.slice(0, -3));

/** Removes copies of an earlier build into the same folder: a server would go on sending the old text. */
async function removeCopies(outDir: string, paths: readonly string[]): Promise<void> {
  for (const path of paths.filter(isCopy)) await rm(join(outDir, path));
}

/**
 * Writes `<file>.br` and `<file>.gz` beside every file of a build that gains from it, so that a web server sends them
 * without compressing anything itself. Must run after everything else has been written: a file that changes later would be
 * sent in its old state. The same build gives the same bytes on every machine with the same Node.js.
 * @param fastFrom bytes of text from which on pages are compressed fast instead of hard
 */
export async function precompress(outDir: string, fastFrom = FAST_FROM): Promise<Precompressed> {
  const entries = await readdir(outDir, {recursive: true, encoding: 'utf8'});
  const paths = entries.map((entry) => entry.split(sep).join('/')).sort();
  await removeCopies(outDir, paths);
  const queue = paths.filter((path) => COMPRESSIBLE.test(path));
  const qualityOf = await qualities(outDir, queue, fastFrom);
  const total: Precompressed = {files: 0, original: 0, brotli: 0, gzip: 0};
  // The form editor has by far the largest file: taken last, it would keep one core busy and the others idle.
  queue.sort((a, b) => Number(b.startsWith('redaktion/')) - Number(a.startsWith('redaktion/')));
  // Node compresses in threads of its own; as many files at a time as there are cores keeps them busy and memory small.
  await inLanes(queue, availableParallelism(), (path) => compressFile(outDir, path, qualityOf(path), total));
  return total;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;

/** What compression did, in one line for the log of the build. */
export function compressionReport({files, original, brotli: br, gzip: gz}: Precompressed): string {
  if (files === 0) return 'Precompressed no file: none is large enough.';
  return (
    `Precompressed ${files} files of ${megabytes(original)} MB: brotli ${megabytes(br)} MB (${share(br, original)}), ` +
    `gzip ${megabytes(gz)} MB (${share(gz, original)}).`
  );
}
