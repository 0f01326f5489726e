import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';
import fc from 'fast-check';
import {ask, sendRaw, statusOf} from './client';
import {SECRET, startSite, type TestSite} from './site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
}, 60_000);
afterAll(() => site.stop());

const line = (target: string, method = 'GET') =>
  sendRaw(site.port, `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

describe('leaving the folder of the site', () => {
  it.each([
    '/../geheim.txt',
    '/../../../../../../etc/passwd',
    '/berufe/../../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/%2e%2e%2fgeheim.txt',
    '/..%2fgeheim.txt',
    '/..%5cgeheim.txt',
    '/..\\geheim.txt',
    '/%252e%252e/geheim.txt',
    '/%c0%ae%c0%ae/geheim.txt',
    '/....//geheim.txt',
    '/assets/../../geheim.txt',
    '/assets../geheim.txt',
    '/redaktion../geheim.txt',
    '//../geheim.txt',
    '/./.././geheim.txt',
    '/geheim.txt%00.html',
    '/index.html%00',
    '/%',
    '/%zz',
    'geheim.txt',
    '../geheim.txt',
    'file:///etc/passwd',
    'http://localhost/../geheim.txt',
    'http://localhost/%2e%2e/geheim.txt',
  ])('%s is refused', async (target) => {
    const answer = await line(target);
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain(SECRET);
    expect(answer).not.toContain('root:');
  });

  it('no mixture of such parts finds what lies beside the site or is hidden in it', async () => {
    const parts = fc.constantFrom(
      ...['..', '.', '%2e', '%2E%2e', '/', '//', '%2f', '%5c', '\\', ';', '%00', '?', '#', '%09', '%c0%af', '~'],
      ...['assets', 'redaktion', 'geheim.txt', '.git', 'config', '.env', '.br', '.gz'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, {minLength: 1, maxLength: 8}), async (path) => {
        const answer = await line(`/${path.join('')}`);
        expect(answer).not.toContain(SECRET);
        expect([200, 301, 400, 404]).toContain(statusOf(answer));
        // A redirect stays on this server: one slash, then no other.
        const location = /^Location: (.*)\r$/m.exec(answer)?.[1];
        if (location !== undefined) expect(location).toMatch(/^\/(?![/\\])/);
      }),
      {numRuns: 500},
    );
  }, 60_000);
});

describe('what lies in the folder and is nobody’s business', () => {
  it.each(['/.env', '/.git/config', '/%2egit/config', '/.git/', '/.git', '/berufe/.htaccess', '/assets/.env'])(
    '%s does not exist',
    async (path) => {
      const {status, body} = await ask(site.port, path);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain(SECRET);
    },
  );

  it.each(['/index.html.br', '/index.html.gz', '/daten/berufe.json.br', '/sw.js.gz'])(
    'the compressed copy %s has no address of its own',
    async (path) => expect((await ask(site.port, path)).status).toBe(404),
  );

  it('folders without a page are not listed', async () => {
    for (const path of ['/assets/', '/assets/js/', '/daten/', '/img/', '/redaktion/../bilder/']) {
      const {status, body} = await ask(site.port, path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).not.toContain('Index of');
    }
  });

  it('/.well-known/ stays reachable, for certificates', async () => {
    mkdirSync(join(site.root, '.well-known'));
    writeFileSync(join(site.root, '.well-known', 'security.txt'), 'Contact: mailto:a@example.org\n');
    expect((await ask(site.port, '/.well-known/security.txt')).status).toBe(200);
  });
});

describe('requests no reader sends', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'CONNECT', 'get', 'BREW'])(
    'method %s is refused',
    async (method) => expect([400, 405]).toContain(statusOf(await line('/', method))),
  );

  it('HEAD is GET without the body', async () => {
    const [head, full] = await Promise.all([ask(site.port, '/', {}, 'HEAD'), ask(site.port, '/')]);
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(full.headers['content-length']);
  });

  it('a long address is 414, long headers are 400', async () => {
    expect(statusOf(await line(`/${'a'.repeat(9000)}`))).toBe(414);
    const headers = Array.from({length: 60}, (_, i) => `X-${i}: ${'b'.repeat(1000)}\r\n`).join('');
    expect(statusOf(await sendRaw(site.port, `GET / HTTP/1.1\r\nHost: a\r\n${headers}\r\n`))).toBe(400);
  });

  it.each([
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
    ['a host with a path', 'GET / HTTP/1.1\r\nHost: a/../b\r\n\r\n'],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['length and chunks', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n'],
    ['nonsense', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
  ])('a request with %s is 400', async (_, text) => expect(statusOf(await sendRaw(site.port, text))).toBe(400));

  it('a body too large is refused, and no body changes anything', async () => {
    const body = 'c'.repeat(4096);
    const sent = await sendRaw(
      site.port,
      `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(statusOf(sent)).toBe(413);
  });

  it('a foreign host neither changes the answer nor comes back in it', async () => {
    for (const name of ['Host', 'X-Forwarded-Host']) {
      const answer = await ask(site.port, '/berufe', {[name]: 'boese.example'});
      expect([answer.status, answer.headers.location]).toEqual([301, '/berufe/']);
      expect(answer.body.toString()).not.toContain('boese');
    }
    const absolute = await line('http://boese.example/berufe');
    expect(statusOf(absolute)).toBe(301);
    expect(absolute).not.toContain('boese');
  });

  it('line breaks in an address make no header', async () => {
    const answer = await line('/berufe%0d%0aX-Boese:%201');
    expect(statusOf(answer)).toBe(404);
    expect(answer).not.toMatch(/^X-Boese/m);
  });

  it('who sends a header letter by letter is cut off, and others are served meanwhile', async () => {
    const socket = connect(site.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n'));
    const closed = new Promise<void>((done) => socket.on('error', () => undefined).on('close', () => done()));
    socket.resume();
    const drip = setInterval(() => socket.write('X-Langsam: 1\r\n'), 1000);
    expect((await ask(site.port, '/')).status).toBe(200);
    await closed;
    clearInterval(drip);
  }, 40_000);
});

it('without a page the server does not call itself well', async () => {
  rmSync(join(site.root, 'index.html'));
  // What nginx knows of a file holds for five seconds.
  await new Promise((done) => setTimeout(done, 6000));
  expect((await ask(site.port, '/gesund')).status).toBe(503);
}, 20_000);
