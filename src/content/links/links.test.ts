import {createServer, type IncomingMessage, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {rmSync} from 'node:fs';
import {loadContent} from '../load';
import {append, MECHATRONIKER, setField, testContent, writeFiles} from '../testContent';
import {adressenIn, type Adresse} from './adressen';
import {alsMarkdown, alsText, zuTun, type GepruefteAdresse} from './bericht';
import {pruefeAdressen, PRUEFWEISE, type Pruefweise} from './pruefe';
import {urteilUeberFehler, urteilUeberStatus} from './urteil';

const QUELLEN = 'docs/register/quellen.yaml';
const SCHNELL: Pruefweise = {...PRUEFWEISE, zeit: 150, pause: 0, wiederholung: 10};

const umleitung =
  (status: number, location: string): RequestListener =>
  (_, response) =>
    response.writeHead(status, {location}).end();
const antwort =
  (status: number): RequestListener =>
  (_, response) =>
    response.writeHead(status).end('Inhalt');

/** Pages of the test server. What is not named here is not found. */
const SEITEN: Record<string, RequestListener> = {
  '/': antwort(200),
  '/da': antwort(200),
  '/neu': antwort(200),
  '/geloescht': antwort(410),
  '/gesperrt': antwort(403),
  '/nur-mit-konto': antwort(401),
  '/kaputt': antwort(500),
  '/umgezogen': umleitung(301, '/weiter'),
  '/weiter': umleitung(308, '/neu#stelle'),
  '/umgezogen-und-weg': umleitung(301, '/nicht-da'),
  '/voruebergehend': umleitung(302, '/da'),
  '/erst-dauerhaft': umleitung(301, '/dann-voruebergehend'),
  '/dann-voruebergehend': umleitung(307, '/da'),
  '/alte-seite': umleitung(302, '/'),
  '/kreis': umleitung(302, '/kreis-zurueck'),
  '/kreis-zurueck': umleitung(302, '/kreis'),
  '/ohne-ziel': antwort(304),
  '/langsam': (_, response) => setTimeout(() => response.end(), 400),
  '/abbruch': (request) => request.socket.destroy(),
  '/nur-get': (request, response) => response.writeHead(request.method === 'GET' ? 200 : 405).end(),
  '/fremdes-ziel': umleitung(302, 'ftp://example.org/'),
};

let server: Server;
let basis = '';
let anfragen: {url: string; methode: string; kopf: IncomingMessage['headers']; um: number}[] = [];
/** Pages that fail once and work afterwards. */
let einmalKaputt = new Set<string>();
let offen = 0;
let hoechstensOffen = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const {url = '', method: methode = ''} = request;
    anfragen.push({url, methode, kopf: request.headers, um: performance.now()});
    offen++;
    hoechstensOffen = Math.max(hoechstensOffen, offen);
    response.on('close', () => offen--);
    if (url.startsWith('/endlos/')) umleitung(302, `/endlos/${Number(url.slice(8)) + 1}`)(request, response);
    else if (url === '/besetzt')
      response.writeHead(einmalKaputt.delete(url) ? 429 : 200, {'retry-after': '3600'}).end();
    else if (url === '/stolpert') antwort(einmalKaputt.has(url) ? 503 : 200)(request, response);
    else (SEITEN[url] ?? antwort(404))(request, response);
    if (url === '/stolpert' && methode === 'GET') einmalKaputt.delete(url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  anfragen = [];
  einmalKaputt = new Set();
  hoechstensOffen = 0;
});

const pruefe = async (weise: Pruefweise, ...pfade: string[]) =>
  (
    await pruefeAdressen(
      pfade.map((pfad) => ({url: basis + pfad})),
      weise,
    )
  ).map(({url: _url, neu, ...urteil}) => ({...urteil, ...(neu === undefined ? {} : {neu: neu.replace(basis, '')})}));

describe('pruefeAdressen', () => {
  it.each([
    ['/da', {ergebnis: 'ok', meldung: '200'}],
    ['/nur-get', {ergebnis: 'ok', meldung: '200'}],
    ['/voruebergehend', {ergebnis: 'ok', meldung: '200'}],
    ['/ohne-ziel', {ergebnis: 'ok', meldung: '304'}],
    ['/nicht-da', {ergebnis: 'verschwunden', meldung: '404'}],
    ['/geloescht', {ergebnis: 'verschwunden', meldung: '410'}],
    ['/umgezogen', {ergebnis: 'umgezogen', meldung: '200', neu: '/neu'}],
    ['/umgezogen-und-weg', {ergebnis: 'verschwunden', meldung: '404'}],
    ['/erst-dauerhaft', {ergebnis: 'umgezogen', meldung: '200', neu: '/dann-voruebergehend'}],
    ['/alte-seite', {ergebnis: 'startseite', meldung: '200', neu: '/'}],
    ['/gesperrt', {ergebnis: 'nicht_pruefbar', meldung: '403'}],
    ['/nur-mit-konto', {ergebnis: 'nicht_pruefbar', meldung: '401'}],
    ['/kreis', {ergebnis: 'schleife', meldung: '2 Weiterleitungen'}],
    ['/endlos/1', {ergebnis: 'schleife', meldung: '21 Weiterleitungen'}],
    ['/kaputt', {ergebnis: 'stoerung', meldung: '500'}],
    ['/langsam', {ergebnis: 'stoerung', meldung: 'keine Antwort in der gesetzten Zeit'}],
    ['/abbruch', {ergebnis: 'stoerung', meldung: 'UND_ERR_SOCKET'}],
    ['/fremdes-ziel', {ergebnis: 'stoerung', meldung: 'TypeError'}],
  ])('%s', async (pfad, urteil) => {
    expect(await pruefe(SCHNELL, pfad)).toEqual([urteil]);
  });

  it('tells a server that speaks no TLS, a closed port and an unknown host apart', async () => {
    const geschlossen = createServer();
    await new Promise<void>((resolve) => geschlossen.listen(0, '127.0.0.1', resolve));
    const {port} = geschlossen.address() as AddressInfo;
    await new Promise((resolve) => geschlossen.close(resolve));
    const [tls, zu] = await pruefeAdressen(
      [{url: basis.replace('http:', 'https:')}, {url: `http://127.0.0.1:${port}/`}],
      SCHNELL,
    );
    expect(tls?.ergebnis).toBe('zertifikat');
    expect(zu).toMatchObject({ergebnis: 'stoerung', meldung: 'ECONNREFUSED'});
    const fehler = (code: string) => new TypeError('fetch failed', {cause: {code}});
    expect(urteilUeberFehler(fehler('ENOTFOUND')).ergebnis).toBe('host_unbekannt');
    expect(urteilUeberFehler(fehler('EAI_AGAIN')).ergebnis).toBe('stoerung');
    expect(urteilUeberFehler(fehler('CERT_HAS_EXPIRED')).ergebnis).toBe('zertifikat');
    expect(urteilUeberFehler(fehler('UNABLE_TO_VERIFY_LEAF_SIGNATURE')).ergebnis).toBe('zertifikat');
    expect(urteilUeberFehler('seltsam')).toEqual({ergebnis: 'stoerung', meldung: 'seltsam'});
  });

  it('asks again after a fault, and waits as long as a busy server asks for, within limits', async () => {
    einmalKaputt = new Set(['/stolpert', '/besetzt']);
    expect(await pruefe(SCHNELL, '/stolpert', '/besetzt')).toEqual([
      {ergebnis: 'ok', meldung: '200'},
      {ergebnis: 'ok', meldung: '200'},
    ]);
    expect(anfragen.map(({url, methode}) => `${methode} ${url}`)).toEqual([
      'HEAD /stolpert',
      'GET /stolpert',
      'HEAD /stolpert',
      'HEAD /besetzt',
      'GET /besetzt',
    ]);
  });

  it('asks for the head only where that is enough, and says who asks', async () => {
    await pruefe(SCHNELL, '/da');
    expect(anfragen).toHaveLength(1);
    expect(anfragen[0]).toMatchObject({methode: 'HEAD', kopf: {'user-agent': PRUEFWEISE.agent}});
  });

  it('never asks one host twice at a time and rests in between', async () => {
    const pfade = Array.from({length: 6}, (_, nummer) => `/da?${nummer}`);
    await pruefe({...SCHNELL, pause: 20}, ...pfade);
    expect(hoechstensOffen).toBe(1);
    const zeiten = anfragen.map(({um}) => um);
    expect(zeiten).toHaveLength(12);
    for (const [index, um] of zeiten.slice(1).entries()) expect(um - (zeiten[index] ?? 0)).toBeGreaterThan(15);
  });

  it('judges every status of HTTP', () => {
    const nach = (von: number, bis: number) =>
      new Set(Array.from({length: bis - von}, (_, plus) => urteilUeberStatus(von + plus).ergebnis));
    expect(nach(200, 400)).toEqual(new Set(['ok']));
    expect(nach(400, 500)).toEqual(new Set(['nicht_pruefbar', 'verschwunden']));
    expect(nach(500, 600)).toEqual(new Set(['stoerung']));
    expect(urteilUeberStatus(999).ergebnis).toBe('nicht_pruefbar');
  });
});

describe('adressenIn', () => {
  let adressen: Adresse[] = [];
  beforeAll(() => {
    const files = testContent();
    setField(files, QUELLEN, [0, 'url'], 'https://www.bibb.de/a#teil');
    setField(files, QUELLEN, [0, 'zitiert_nach'], {
      titel: 'Bericht',
      herausgeber: 'Zeitung',
      datum: '2025',
      url: 'https://zeitung.example/bericht',
    });
    append(
      files,
      MECHATRONIKER,
      '[Rahmen](https://www.bibb.de/a), <https://www.kmk.org/>, [innen](/berufe/) und [Post](mailto:a@example.org)',
    );
    const root = writeFiles(files);
    adressen = adressenIn(loadContent(root).files);
    rmSync(root, {recursive: true});
  });

  it('names every address once, without anchor, with file, line and the id of the entry', () => {
    const rahmen = adressen.find(({url}) => url === 'https://www.bibb.de/a');
    expect(rahmen?.nennungen).toEqual([
      {datei: MECHATRONIKER, zeile: expect.any(Number) as number},
      {datei: QUELLEN, zeile: expect.any(Number) as number, kennung: 'bibb-2024'},
    ]);
    expect(adressen.map(({url}) => url)).toEqual(
      expect.arrayContaining(['https://www.kmk.org/', 'https://zeitung.example/bericht']),
    );
  });

  it('leaves out pages of this site and mail', () => {
    expect(adressen.filter(({url}) => !/^https?:/.test(url))).toEqual([]);
    expect(new Set(adressen.map(({url}) => url)).size).toBe(adressen.length);
  });
});

describe('the report', () => {
  const nennungen = [{datei: QUELLEN, zeile: 7, kennung: 'bibb-2024'}];
  const adressen: GepruefteAdresse[] = [
    {url: 'https://a.example/', nennungen, ergebnis: 'ok', meldung: '200'},
    {url: 'https://b.example/x_y', nennungen, ergebnis: 'umgezogen', meldung: '200', neu: 'https://b.example/z'},
    {url: 'https://c.example/', nennungen, ergebnis: 'verschwunden', meldung: '404'},
    {url: 'https://d.example/', nennungen, ergebnis: 'nicht_pruefbar', meldung: '403'},
  ];
  const bericht = {heute: '2026-11-26', adressen};

  it('tells what is to be done first and leaves out what is in order', () => {
    const text = alsText(bericht);
    expect(text).toContain(
      '  https://b.example/x_y → https://b.example/z  [200]\n    docs/register/quellen.yaml:7 (bibb-2024)',
    );
    expect(text.indexOf('c.example')).toBeLessThan(text.indexOf('b.example'));
    expect(text.indexOf('b.example')).toBeLessThan(text.indexOf('d.example'));
    expect(text).not.toContain('a.example');
    expect(text.endsWith('4 Adressen: 1 in Ordnung, 2 zu bearbeiten, 1 nicht prüfbar')).toBe(true);
  });

  it('gives an issue a box to tick for each address that needs somebody, and harmless text', () => {
    const markdown = alsMarkdown(bericht);
    expect(markdown).toMatch(/^# Adressen am 26\.11\.2026\n\n4 Adressen: 1 in Ordnung/);
    expect(markdown).toContain('- [ ] https://c.example/ (404)\n  - docs/register/quellen.yaml:7 (bibb-2024)');
    expect(markdown).toContain('https://b.example/x\\_y → https://b.example/z');
    expect(markdown).toContain('\n- https://d.example/ (403)');
    expect(adressen.map(zuTun)).toEqual([false, true, true, false]);
  });
});
