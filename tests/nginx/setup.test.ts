import {execFileSync, spawn} from 'node:child_process';
import {appendFileSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {ask} from './client';
import {SECRET, startSite, type TestSite} from './site';

/** Runs a check against a site with a changed configuration. */
async function withSite(
  check: (site: TestSite) => Promise<void>,
  ...setup: Parameters<typeof startSite>
): Promise<void> {
  const site = await startSite(...setup);
  try {
    await check(site);
  } finally {
    await site.stop();
  }
}

describe('without the module for brotli', () => {
  const withoutBrotli = (folder: string) => rmSync(join(folder, 'brotli'), {recursive: true});

  it('it runs and sends gzip', () =>
    withSite(async ({port}) => {
      const {status, headers} = await ask(port, '/', {'Accept-Encoding': 'br, gzip'});
      expect([status, headers['content-encoding']]).toEqual([200, 'gzip']);
    }, withoutBrotli));

  it('it follows no symbolic link', () =>
    withSite(async ({port, root}) => {
      symlinkSync(join(root, '..', 'geheim.txt'), join(root, 'verweis.txt'));
      symlinkSync(join(root, '..'), join(root, 'hinaus'));
      for (const path of ['/verweis.txt', '/hinaus/geheim.txt', '/hinaus/site/index.html']) {
        const {status, body} = await ask(port, path);
        expect([path, status]).toEqual([path, 404]);
        expect(body.toString()).not.toContain(SECRET);
      }
    }, withoutBrotli));
});

it('without the security headers of the build it does not start', async () => {
  const start = startSite((folder) => rmSync(join(folder, 'kopfzeilen', 'redaktion.conf')));
  await expect(start).rejects.toThrow(/did not start[\s\S]*kopfzeilen\/redaktion\.conf/);
});

it('a wrong line stops it with its place', async () => {
  const start = startSite((folder) => appendFileSync(join(folder, 'server.conf'), 'gibtesnicht on;\n'));
  await expect(start).rejects.toThrow(/unknown directive "gibtesnicht" in .*server\.conf:\d+/);
});

describe('below another address than /', () => {
  /** The command that server.conf and the Containerfile name, for this base. */
  const [, command = ''] =
    /^#\s+(sed -i .+) server\.conf$/m.exec(readFileSync('serving/nginx/server.conf', 'utf8')) ?? [];

  it('one command sets the address of everything', () =>
    withSite(
      async ({port, headers: expected}) => {
        const get = (path: string) => ask(port, path);
        expect((await get('/automobilberufe/')).headers).toMatchObject({...expected.site, 'cache-control': 'no-cache'});
        expect((await get('/automobilberufe/berufe')).headers.location).toBe('/automobilberufe/berufe/');
        expect((await get('/automobilberufe/redaktion/')).headers).toMatchObject(expected.redaktion);
        expect((await get('/automobilberufe/gesund')).status).toBe(200);
        const missing = await get('/automobilberufe/gibt-es-nicht');
        expect(missing.status).toBe(404);
        expect(missing.body.equals(readFileSync('build/404.html'))).toBe(true);
        expect((await get('/')).status).toBe(404);
        const [script = ''] = /assets\/js\/main\.[0-9a-f]+\.js/.exec(readFileSync('build/index.html', 'utf8')) ?? [];
        expect((await get(`/automobilberufe/${script}`)).headers['cache-control']).toMatch(/immutable/);
      },
      (folder) => execFileSync('sh', ['-c', `${command} server.conf`], {cwd: folder}),
      '/automobilberufe/',
    ));
});

it('neither log holds an address or what somebody searched for', () =>
  withSite(async ({port, log, errors}) => {
    const headers = {
      'X-Forwarded-For': '203.0.113.7',
      Referer: 'https://intern.example/akte',
      'User-Agent': 'Geraet-4711',
    };
    for (const path of ['/suche/?q=Kundin-Muster', '/gibt-es-nicht?q=Kundin-Muster', '/gesperrt.txt?q=Kundin-Muster']) {
      await ask(port, path, headers);
    }
    await ask(port, '/suche?q=Kundin-Muster', headers);
    await ask(port, '/?q=Kundin-Muster', headers, 'POST');
    await ask(port, `/${'x'.repeat(300)}?q=Kundin-Muster`, headers);
    await ask(port, '/gesund', headers);
    // nginx writes its log after the answer.
    await new Promise((done) => setTimeout(done, 500));
    const lines = log().trim().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:+]+ 200 GET \/suche\/(?:index\.html)? \d+ [\d.]+$/);
    for (const text of [log(), errors()]) {
      expect(text).not.toMatch(/Kundin|Muster|q=|203\.0|127\.0\.0\.1|intern|Geraet/);
    }
  }));

it('the Containerfile notices by its own command whether the server is well', () =>
  withSite(async ({port}) => {
    const [, list = '[]'] = /^HEALTHCHECK .* CMD (\[.*\])$/m.exec(readFileSync('Containerfile', 'utf8')) ?? [];
    const [program = '', ...args] = JSON.parse(list.replace('/8080', `/${port}`)) as string[];
    const exitCode = (base: string) =>
      new Promise((done) => {
        spawn(program, args, {env: {...process.env, BASE_URL: base}, stdio: 'ignore'}).on('close', done);
      });
    expect(await exitCode('/')).toBe(0);
    expect(await exitCode('/anders/')).not.toBe(0);
  }));
