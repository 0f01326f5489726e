import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import fc from 'fast-check';
import {GRENZEN} from '../../ansicht/offline';
import {manifestOf, type Files, type Manifest} from './manifest';
import {copyPaket, paketName, readPaket} from './paket';
import {readmeOf} from './readme';
import {writePaket} from './writePaket';
import {zipOf} from './zipOf';

const STATE = {name: 'Berufe', fassung: 'abc1234 vom 27.11.2026', datum: '2026-11-27'};
const text = (content: string) => new TextEncoder().encode(content);
const reversed = (files: Files): Files => new Map([...files].reverse());

/** Paths as builds have them, in no order. */
const someFiles = fc
  .dictionary(fc.stringMatching(/^[a-zäöü0-9 ]{1,12}(?:\/[a-z0-9. ]{1,12})?\.js$/), fc.uint8Array({maxLength: 200}))
  .map((entries): Files => new Map(Object.entries(entries)));

describe('zipOf', () => {
  it('gives back what was put in, whatever it is', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const back = unzipSync(zipOf(files, STATE.datum));
        expect(Object.keys(back).sort()).toEqual([...files.keys()].sort());
        for (const [path, content] of files) expect(Buffer.from(back[path] ?? []).equals(content)).toBe(true);
      }),
    );
  });

  it('depends on nothing but the files and the day', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const zip = Buffer.from(zipOf(files, STATE.datum));
        expect(zip.equals(zipOf(reversed(files), STATE.datum))).toBe(true);
        if (files.size > 0) expect(zip.equals(zipOf(files, '2026-11-28'))).toBe(false);
      }),
    );
  });

  it('is the same in every time zone', () => {
    const program = `const {zipOf} = require('./src/plugins/offline-package/zipOf.ts');
      console.log(Buffer.from(zipOf(new Map([['a', new Uint8Array(3)]]), '2026-03-29')).toString('hex'));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['-r', 'esbuild-register', '-e', program], {
        env: {...process.env, TZ},
        encoding: 'utf8',
      });
    expect(inZone('Pacific/Apia')).toBe(inZone('America/Sao_Paulo'));
  });
});

describe('manifestOf', () => {
  it('lists every file with size and fingerprint, in the same order on every machine', () => {
    const files: Files = new Map([
      ['index.html', text('abc')],
      ['assets/ä.js', text('')],
      ['Z.js', text('z')],
    ]);
    const {dateien, ...state} = manifestOf(files, STATE);
    expect(state).toEqual(STATE);
    expect(dateien.map(({pfad, bytes}) => [pfad, bytes])).toEqual([
      ['Z.js', 1],
      ['assets/ä.js', 0],
      ['index.html', 3],
    ]);
    // The known answer of the standard for "abc" (FIPS 180-2, appendix B.1).
    expect(dateien[2]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(manifestOf(reversed(files), STATE).dateien).toEqual(dateien);
  });
});

describe('readmeOf', () => {
  const readme = readmeOf(STATE);

  it('says which state it is, and everything that does not work', () => {
    expect(readme).toContain('Fassung abc1234 vom 27.11.2026 (27.11.2026)');
    const flowing = readme.replaceAll(/\s+/g, ' ');
    for (const grenze of GRENZEN) expect(flowing).toContain(grenze);
  });

  it('fits every editor: line ends of Windows, no long lines', () => {
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...readme.split('\r\n').map(({length}) => length))).toBeLessThan(80);
  });
});

describe('a package', () => {
  let root: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {cwd: root, stdio: 'pipe'});

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'paket-'));
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'x', '--date', '2026-11-20T12:00:00Z');
    mkdirSync(join(root, 'build-zip/ordner/assets'), {recursive: true});
    writeFileSync(join(root, 'build-zip/ordner/index.html'), '<!doctype html>');
    writeFileSync(join(root, 'build-zip/ordner/assets/main.js'), 'run()');
  });
  afterEach(() => rmSync(root, {recursive: true}));

  const write = () => writePaket(root, join(root, 'build-zip/ordner'));

  it('holds the edition, its note and a list that fits, and is described as it is', () => {
    const paket = write();
    const zip = readFileSync(join(root, 'build-zip', paket.datei));
    expect(paket).toMatchObject({
      bytes: zip.length,
      dateien: 4,
      sha256: createHash('sha256').update(zip).digest('hex'),
    });
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['LIESMICH.txt', 'MANIFEST.json', 'assets/main.js', 'index.html']);
    const {dateien} = JSON.parse(Buffer.from(files['MANIFEST.json'] ?? []).toString()) as Manifest;
    expect(dateien.map(({pfad}) => pfad)).toEqual(['LIESMICH.txt', 'assets/main.js', 'index.html']);
    expect(readPaket(root)).toEqual(paket);
  });

  it('is the same when it is made again over what is there', () => {
    expect(write()).toEqual(write());
  });

  it('is put beside the page that offers it', async () => {
    const {datei} = write();
    await copyPaket(root, join(root, 'build'));
    expect(existsSync(join(root, 'build/daten/offline', datei))).toBe(true);
  });

  it.each<[string, (datei: string) => void]>([
    ['none was made', () => rmSync(join(root, 'build-zip'), {recursive: true})],
    ['the file is gone', (datei) => rmSync(join(root, 'build-zip', datei))],
    ['the file is another one', (datei) => writeFileSync(join(root, 'build-zip', datei), 'x')],
    ['the description is cut off', () => writeFileSync(join(root, 'build-zip/paket.json'), '{"datei": "x')],
    [
      'its name is a path',
      () =>
        writeFileSync(
          join(root, 'build-zip/paket.json'),
          readFileSync(join(root, 'build-zip/paket.json'), 'utf8').replace('"datei":"', '"datei":"../'),
        ),
    ],
    ['the content has gone on since', () => git('commit', '-q', '--allow-empty', '-m', 'y')],
  ])('is not offered when %s', async (_, change) => {
    change(write().datei);
    expect(readPaket(root)).toBeNull();
    await copyPaket(root, join(root, 'build'));
    expect(existsSync(join(root, 'build'))).toBe(false);
  });
});

it('the name of a ZIP has day and state and fits an address', () => {
  expect(paketName(STATE.fassung, STATE.datum)).toBe('automobilberufe-im-wandel_2026-11-27_abc1234.zip');
  expect(paketName('../0.1.0', STATE.datum)).toMatch(/^[\w.-]+$/);
});
