import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeServiceWorker} from './writeServiceWorker';

const VERSION = {fassung: 'abc vom 01.11.2026', datum: '2026-11-01'};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

function write(path: string, text: string): string {
  mkdirSync(join(folder, path, '..'), {recursive: true});
  writeFileSync(join(folder, path), text);
  return join(folder, path);
}

const worker = (): string => readFileSync(join(folder, 'sw.js'), 'utf8');

describe('writeServiceWorker', () => {
  it('names every file whatever its kind, with its checksum, and the version with number and size of the files', async () => {
    write('index.html', 'start');
    write('daten/termin.ics', 'BEGIN:VCALENDAR');
    write('daten/ohne-endung', 'x');
    write('daten/merkblatt.pdf', 'PDF');
    await writeServiceWorker(folder, '/', VERSION);
    for (const file of ['index.html', 'daten/termin.ics', 'daten/ohne-endung', 'daten/merkblatt.pdf'])
      expect(worker()).toContain(`"${file}"`);
    // printf start | openssl dgst -sha256 -binary | base64
    expect(worker().includes('zO0oxtw/mcI5al6q1zK/aygUIzWJKxzQ5q9s21P1zPo=')).toBe(true);
    expect(worker()).toMatch(/fassung:"abc vom 01\.11\.2026",datum:"2026-11-01",dateien:4,bytes:24/);
  });

  it('leaves out what is no part of the copy', async () => {
    write('index.html', 'start');
    for (const file of [
      'redaktion/redaktion.js',
      'daten/offline/berufe.zip',
      'index.html.br',
      'index.html.gz',
      'sw.js',
    ])
      write(file, 'x');
    write('daten/lieferkette/sbom.cdx.json', '{}');
    await writeServiceWorker(folder, '/', VERSION);
    expect(worker()).toMatch(/dateien:1,/);
  });

  it('is the same for the same files', async () => {
    write('index.html', 'start');
    write('berufe/index.html', 'berufe');
    await writeServiceWorker(folder, '/', VERSION);
    const first = worker();
    await writeServiceWorker(folder, '/', VERSION);
    expect(worker()).toBe(first);
  });

  it('takes in a file however large it is', async () => {
    write('index.html', 'start');
    truncateSync(write('daten/film.pdf', ''), 60_000_000);
    await writeServiceWorker(folder, '/', VERSION);
    expect(worker()).toContain('"daten/film.pdf"');
    expect(worker()).toMatch(/dateien:2,bytes:60000005/);
  });

  it('refuses to make a copy of a build that is not there, and writes nothing', async () => {
    await expect(writeServiceWorker(folder, '/', VERSION)).rejects.toThrow(/would be incomplete/);
    expect(existsSync(join(folder, 'sw.js'))).toBe(false);
  });
});
