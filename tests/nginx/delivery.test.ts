import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {filePaths} from '../../src/plugins/offline-package/readFolder';
import {ask, unpacked} from './client';
import {startSite, type TestSite} from './site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
}, 60_000);
afterAll(() => site.stop());

const get = (path: string, headers?: Record<string, string>) => ask(site.port, path, headers);

/** Paths of all files of the built site, with slashes. */
const files = () => filePaths('build');

/** A hashed script that the start page loads. */
const mainScript = () => files().find((path) => /^assets\/js\/main\.[0-9a-f]+\.js$/.test(path)) ?? '';

const PROFILE = 'berufe/mechatroniker/';

describe('encodings', () => {
  it.each([
    ['br', 'gzip, deflate, br'],
    ['gzip', 'gzip, deflate'],
    [undefined, 'identity'],
    [undefined, 'br;q=0, gzip;q=0'],
  ])('sends %s to who accepts "%s", and it unpacks to the file', async (encoding, accepted) => {
    for (const path of ['', PROFILE, mainScript(), 'daten/berufe.json', 'redaktion/decap-cms.js', 'sw.js']) {
      const answer = await get(`/${path}`, {'Accept-Encoding': accepted});
      expect([path, answer.status, answer.headers['content-encoding']]).toEqual([path, 200, encoding]);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      expect(unpacked(answer).equals(readFileSync(join('build', file)))).toBe(true);
    }
  });

  it('tells apart by their ETag what is encoded differently', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => (await get('/', {'Accept-Encoding': encoding})).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe('caching', () => {
  it('keeps files with a checksum in their name for a year, and lets everything else be asked for again', async () => {
    const asset = await get(`/${mainScript()}`);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of [
      '/',
      `/${PROFILE}`,
      '/sw.js',
      '/daten/berufe.json',
      '/sitemap.xml',
      '/redaktion/',
      '/404.html',
    ]) {
      const {headers} = await get(path);
      expect([path, headers['cache-control']]).toEqual([path, 'no-cache']);
      expect(headers.etag).toBeDefined();
    }
  });

  it('every file under assets/ has a checksum in its name', () => {
    const assets = files().filter((path) => path.startsWith('assets/') && !/\.(?:br|gz)$/.test(path));
    expect(assets.length).toBeGreaterThan(100);
    expect(assets.filter((path) => !/[/.-][0-9a-f]{8,32}\.[a-z0-9]+$/.test(path))).toEqual([]);
  });

  it('does not let a missing asset be kept', async () => {
    const {status, headers} = await get('/assets/js/main.0123abcd.js');
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
  });

  it.each(['br', 'gzip', 'identity'])('answers 304 without a body when nothing has changed (%s)', async (encoding) => {
    const first = await get(`/${PROFILE}`, {'Accept-Encoding': encoding});
    const again = {'Accept-Encoding': encoding, 'If-None-Match': first.headers.etag ?? ''};
    const second = await get(`/${PROFILE}`, again);
    expect([second.status, second.body.length]).toEqual([304, 0]);
    expect((await get(`/${PROFILE}`, {...again, 'If-None-Match': '"anders"'})).status).toBe(200);
  });
});

describe('parts of a file', () => {
  const range = (value: string) => get('/daten/berufe.json', {'Accept-Encoding': 'identity', Range: value});

  it('sends the part that was asked for', async () => {
    const {status, headers, body} = await range('bytes=10-19');
    const file = readFileSync('build/daten/berufe.json');
    expect([status, headers['content-range']]).toEqual([206, `bytes 10-19/${file.length}`]);
    expect(body.equals(file.subarray(10, 20))).toBe(true);
  });

  it('refuses a part that is not there, and sends the whole instead of many parts', async () => {
    expect((await range('bytes=99999999-')).status).toBe(416);
    expect((await range(`bytes=${Array.from({length: 50}, () => '0-').join(',')}`)).status).toBe(200);
  });
});

describe('addresses', () => {
  const paths = () =>
    [...readFileSync('build/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );

  it('every page of the sitemap answers with its file', async () => {
    expect(paths().length).toBeGreaterThan(100);
    for (const path of paths()) {
      const {status, headers, body} = await get(path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(body.length).toBe(statSync(join('build', decodeURI(path), 'index.html')).size);
    }
  }, 60_000);

  it('an address without its last slash is sent on, without name and port of the server', async () => {
    const {status, headers} = await get('/berufe/mechatroniker?q=1', {Host: 'example.org:8443'});
    expect([status, headers.location]).toEqual([301, '/berufe/mechatroniker/?q=1']);
  });

  it('what does not exist is 404 with the page for it', async () => {
    for (const path of ['/gibt-es-nicht', '/gibt-es-nicht/', '/assets/', '/img/', '/gesperrt.txt']) {
      const answer = await get(path, {'Accept-Encoding': 'br'});
      expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
      expect(unpacked(answer).equals(readFileSync('build/404.html'))).toBe(true);
    }
  });

  it('says whether it is well', async () => {
    const {status, headers, body} = await get('/gesund');
    expect([status, body.toString(), headers['cache-control']]).toEqual([200, 'gut\n', 'no-store']);
  });
});

describe('types and headers', () => {
  const TYPES: Record<string, string> = {
    css: 'text/css; charset=utf-8',
    html: 'text/html; charset=utf-8',
    ics: 'text/calendar; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json; charset=utf-8',
    pdf: 'application/pdf',
    svg: 'image/svg+xml; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    webmanifest: 'application/manifest+json; charset=utf-8',
    webp: 'image/webp',
    woff2: 'font/woff2',
    xml: 'application/xml; charset=utf-8',
    zip: 'application/zip',
  };

  it('one file of each kind has its type, also when it is sent compressed', async () => {
    const kinds = new Map(files().map((path) => [path.split('.').at(-1) ?? '', path]));
    for (const packed of ['br', 'gz']) kinds.delete(packed);
    expect(kinds.size).toBeGreaterThan(7);
    for (const [kind, path] of kinds) {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const {headers} = await get(`/${path}`, {'Accept-Encoding': encoding});
        expect([path, headers['content-type']]).toEqual([path, TYPES[kind]]);
      }
    }
  });

  it('every kind of answer carries the security headers, the form editor its own', async () => {
    const {headers: expected} = site;
    expect(Object.keys(expected.site).length).toBeGreaterThan(1);
    const answers = [
      get('/'),
      get(`/${mainScript()}`),
      get('/berufe/mechatroniker'),
      get('/gibt-es-nicht'),
      get('/.env'),
      get('/gesund'),
      ask(site.port, '/', {}, 'POST'),
    ];
    for (const {headers} of await Promise.all(answers)) expect(headers).toMatchObject(expected.site);
    for (const path of ['/redaktion/', '/redaktion/decap-cms.js']) {
      expect((await get(path)).headers).toMatchObject(expected.redaktion);
    }
  });

  it('does not say which version of which server this is', async () => {
    expect((await get('/')).headers.server).toBe('nginx');
    expect((await ask(site.port, '/', {}, 'POST')).body.toString()).not.toMatch(/nginx\/\d/);
  });
});

it('the site holds no symbolic link, for with brotli the server would follow it', () => {
  const entries = readdirSync('build', {recursive: true, withFileTypes: true});
  expect(entries.filter((entry) => !entry.isFile() && !entry.isDirectory())).toEqual([]);
});

it('the service worker stores no compressed copy', () => {
  const worker = readFileSync('build/sw.js', 'utf8');
  expect(worker.includes('["index.html","')).toBe(true);
  expect(/\.(?:br|gz)"/.exec(worker)).toBeNull();
});
