import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {createRandom} from '../../scripts/bench/random';
import {checksums} from '../../scripts/reproduce/compare';
import {fingerprint} from '../../src/plugins/offline-package/fingerprint';
import {SERVICE_WORKER, writeServiceWorker} from '../../src/plugins/offline/writeServiceWorker';

/** SHA-256 in hexadecimal digits of every stored file of a version, by the path under which a page asks for it. */
export type Sums = ReadonlyMap<string, string>;

/** A version of a small site: its folder with the product's own service worker, and what it must consist of. */
export interface SiteVersion {
  fassung: string;
  folder: string;
  sums: Sums;
}

/** Bytes that no two files share, up to 60 kB. */
function bytes(seed: number): Buffer {
  const random = createRandom(seed);
  return Buffer.from(Array.from({length: 200 + Math.floor(random() ** 4 * 60_000)}, () => Math.floor(random() * 256)));
}

/**
 * Files of one version, by path. As in the site itself every page names its version, files with a hash in their name stay as
 * long as their content does, and pages come and go.
 */
function files(version: 1 | 2): Map<string, Buffer> {
  const page = (name: string) =>
    Buffer.from(
      `<!doctype html><html lang="de"><title>${name}</title><h1>Fassung ${version}</h1><p>${name}</p></html>`,
    );
  const entries: [string, Buffer][] = [
    ['index.html', page('Start')],
    ['404.html', page('Diese Seite gibt es nicht')],
    ['suche/index.html', page('Suche')],
    ['daten/berufe.json', Buffer.from(JSON.stringify({schema: 1, fassung: version}))],
    ['daten/termine.ics', Buffer.from(`BEGIN:VCALENDAR\r\nX-FASSUNG:${version}\r\nEND:VCALENDAR\r\n`)],
    // The same in both versions, and without a hash in its name.
    ['bilder/karte.webp', bytes(7)],
    ['daten/merkblatt.pdf', bytes(version)],
    [`berufe/nur-in-${version}/index.html`, page(`Nur in Fassung ${version}`)],
  ];
  for (let n = 0; n < 8; n++) entries.push([`berufe/beruf-${n}/index.html`, page(`Beruf ${n}`)]);
  for (let n = 0; n < 20; n++) {
    // Every other part changes with the version, and with its content its name.
    const content = bytes(100 + n + (n % 2) * version * 1000);
    entries.push([`assets/js/teil-${n}.${fingerprint(content).slice(0, 8)}.js`, content]);
  }
  return new Map(entries);
}

/** Path under which a page asks for a file: a folder for its page. */
const address = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

async function write(version: 1 | 2): Promise<SiteVersion> {
  const folder = mkdtempSync(join(tmpdir(), `version-${version}-`));
  for (const [path, content] of files(version)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  const fassung = `Fassung ${version}`;
  await writeServiceWorker(folder, '/', {fassung, datum: `2026-11-0${version}`});
  const stored = [...checksums(folder)].filter(([path]) => path !== SERVICE_WORKER);
  return {fassung, folder, sums: new Map(stored.map(([path, sum]) => [address(path), sum]))};
}

/** Two versions of a small site, in folders of their own. */
export interface TwoVersions {
  old: SiteVersion;
  next: SiteVersion;
  /** Folder with the new version where the files that only the old one has were left, as many publications do. */
  nextOverOld: string;
  remove: () => void;
}

/** Writes both versions. */
export async function twoVersions(): Promise<TwoVersions> {
  const [old, next] = await Promise.all([write(1), write(2)]);
  const nextOverOld = mkdtempSync(join(tmpdir(), 'version-1-2-'));
  for (const {folder} of [old, next]) cpSync(folder, nextOverOld, {recursive: true});
  return {
    old,
    next,
    nextOverOld,
    remove: () => [old.folder, next.folder, nextOverOld].forEach((folder) => rmSync(folder, {recursive: true})),
  };
}
