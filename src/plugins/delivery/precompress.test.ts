import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {compressionReport, precompress} from './precompress';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

/** A build with these files. */
function build(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  folders.push(folder);
  for (const [path, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), data);
  }
  return folder;
}

const TEXT = 'Zerspanungsmechanikerinnen richten Maschinen ein. '.repeat(100);

it('writes copies that unpack to exactly the file, in every folder', async () => {
  const files = {'index.html': TEXT, 'assets/js/main.0123abcd.js': `${TEXT}ä`, 'redaktion/decap-cms.js': `${TEXT}ß`};
  const folder = build(files);
  await precompress(folder);
  for (const [path, text] of Object.entries(files)) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${path}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${path}.gz`))).toString()).toBe(text);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  }
});

it('leaves alone what is small, and what is compressed already', async () => {
  const folder = build({
    'klein.html': 'a'.repeat(1399),
    'bild.webp': TEXT,
    'paket.zip': TEXT,
    'gerade.html': 'a'.repeat(1400),
  });
  expect((await precompress(folder)).files).toBe(1);
  const has = (name: string) => ['.br', '.gz'].map((ending) => existsSync(join(folder, name + ending)));
  expect(has('klein.html')).toEqual([false, false]);
  expect(has('bild.webp')).toEqual([false, false]);
  expect(has('paket.zip')).toEqual([false, false]);
  expect(has('gerade.html')).toEqual([true, true]);
});

it('compresses no copy a second time, and gives the same bytes again', async () => {
  const folder = build({'daten/berufe.json': TEXT});
  const read = () => ['.br', '.gz'].map((ending) => readFileSync(join(folder, `daten/berufe.json${ending}`), 'hex'));
  const first = await precompress(folder);
  const bytes = read();
  expect(await precompress(folder)).toEqual(first);
  expect(read()).toEqual(bytes);
  expect(existsSync(join(folder, 'daten/berufe.json.br.br'))).toBe(false);
});

it('leaves no copy of an earlier build', async () => {
  const folder = build({'klein.html': 'neu', 'klein.html.br': 'alt', 'weg.html.gz': 'alt', 'archiv.tar.gz': 'Archiv'});
  await precompress(folder);
  const names = ['klein.html', 'klein.html.br', 'weg.html.gz', 'archiv.tar.gz'];
  expect(names.filter((name) => existsSync(join(folder, name)))).toEqual(['klein.html', 'archiv.tar.gz']);
});

describe('effort', () => {
  const script = readFileSync('package-lock.json', 'utf8').slice(0, 60_000);
  const size = (folder: string, path: string) => readFileSync(join(folder, `${path}.br`)).length;
  const files = {
    'index.html': `<script src="/basis/assets/js/main.0123abcd.js"></script>${TEXT}`,
    'assets/js/main.0123abcd.js': script,
    'assets/js/0123456789.js': script,
  };

  it('is greatest for what every first visit loads', async () => {
    const folder = build(files);
    await precompress(folder);
    expect(size(folder, 'assets/js/main.0123abcd.js')).toBeLessThan(size(folder, 'assets/js/0123456789.js'));
  });

  it('is less for the pages of a large site', async () => {
    const [small, large] = [build(files), build(files)];
    await precompress(small);
    await precompress(large, 100_000);
    expect(size(large, 'assets/js/0123456789.js')).toBeGreaterThan(size(small, 'assets/js/0123456789.js'));
    expect(size(large, 'assets/js/main.0123abcd.js')).toBe(size(small, 'assets/js/main.0123abcd.js'));
  });
});

it('names neither a time nor an operating system in gzip', async () => {
  const folder = build({'index.html': TEXT});
  await precompress(folder);
  const header = readFileSync(join(folder, 'index.html.gz'));
  expect(header.readUInt32LE(4)).toBe(0);
  expect(header[9]).toBe(255);
});

it('counts what it did', async () => {
  const folder = build({'index.html': TEXT, 'sw.js': TEXT, 'bild.png': TEXT});
  const sum = await precompress(folder);
  const sizes = (ending: string) =>
    ['index.html', 'sw.js'].reduce((total, name) => total + readFileSync(join(folder, name + ending)).length, 0);
  expect(sum).toEqual({files: 2, original: 2 * TEXT.length, brotli: sizes('.br'), gzip: sizes('.gz')});
});

it('reports in one line', () => {
  expect(compressionReport({files: 3, original: 2_000_000, brotli: 500_000, gzip: 620_000})).toBe(
    'Precompressed 3 files of 2.0 MB: brotli 0.5 MB (25 %), gzip 0.6 MB (31 %).',
  );
  expect(compressionReport({files: 0, original: 0, brotli: 0, gzip: 0})).toMatch(/no file/);
});
