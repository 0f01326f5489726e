import {serve} from '../../scripts/server';
import {filePaths} from '../../src/plugins/offline-package/readFolder';
import {LOKALER_DIENST} from '../../src/redaktion/backend';
import {BUILD, expect, hydrated, open, test} from './fixtures';
import {store, storedKeys} from './storedSite';

test.use({serviceWorkers: 'allow'});

test.describe('without a network', () => {
  test('after one visit every page and the search work', async ({page, context}) => {
    test.setTimeout(300_000);
    const server = await serve(BUILD, 0);
    const origin = `http://localhost:${server.port}`;
    await store(page, origin);
    await test.step('the form editor comes from the network and is not stored', async () => {
      await page.route(`${LOKALER_DIENST}**`, (route) =>
        route.fulfill({json: {}, headers: {'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*'}}),
      );
      await page.goto(`${origin}/redaktion/`);
      await expect(page).toHaveTitle(/^Redaktion/);
      await expect(page.getByRole('button', {name: 'Login'})).toBeVisible({timeout: 20_000});
      const stored = await page.evaluate(async () => {
        const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
        const requests = await Promise.all(caches.map((cache) => cache.keys()));
        return requests.flat().map(({url}) => new URL(url).pathname);
      });
      expect(stored.length).toBeGreaterThan(100);
      expect(stored.filter((path) => path.startsWith('/redaktion/'))).toEqual([]);
    });
    await server.stop();
    await context.setOffline(true);

    await test.step('a profile never visited opens with its content', async () => {
      await open(page, `${origin}/berufe/zerspanungsmechaniker/`);
      await expect(page.getByRole('heading', {name: 'Auf einen Blick'})).toBeVisible();
      await expect(page.locator('#aussage-motorteile')).toContainText('Südwestsachsen');
      await expect(page.locator('h1')).toHaveCSS('font-weight', '650');
    });
    await test.step('the search in the bar answers, and a hit opens', async () => {
      await page.getByRole('combobox').pressSequentially('Autoschlosser');
      await page.getByRole('option').first().click();
      await expect(page).toHaveURL(/\/berufe\/kfz-mechatroniker-pkw\/$/);
      await expect(page.getByRole('heading', {name: 'Auf einen Blick'})).toBeVisible();
    });
    await test.step('the search page answers a query in its address', async () => {
      await open(page, `${origin}/suche/?q=26112`);
      await expect(page.locator('main ol > li').first()).toContainText('KldB 26112');
    });
    await test.step('an address without the closing slash leads to the page', async () => {
      await open(page, `${origin}/berufe/mechatroniker`);
      await expect(page).toHaveURL(/\/berufe\/mechatroniker\/$/);
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Mechatroniker/in');
    });
    await test.step('an unknown address shows the German page for it, as one that was not found', async () => {
      const response = await page.goto(`${origin}/gibt/es/nicht/`);
      expect(response?.status()).toBe(404);
      await hydrated(page);
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Diese Seite gibt es nicht');
    });
    await test.step('themes, sources and open data are there', async () => {
      for (const address of ['/themen/mensch/', '/ueber/quellen/', '/qualifizierung/', '/mitwirken/']) {
        await open(page, `${origin}${address}`);
        await expect(page.getByRole('heading', {level: 1})).not.toHaveText('Diese Seite gibt es nicht');
      }
      const data = await page.evaluate(
        async () => (await (await fetch('/daten/berufe.json')).json()) as {schema: number},
      );
      expect(data.schema).toBe(1);
    });
  });
});

/** What belongs to the build and not to the copy of it. */
const NOT_STORED =
  /^(?:sw\.js|redaktion\/.*|daten\/lieferkette\/sbom\.cdx\.json|daten\/offline\/.*\.zip|.*\.(?:br|gz))$/;

test('every file of the build is stored, but for those that are left out on purpose', async ({page}) => {
  const server = await serve(BUILD, 0);
  await store(page, `http://localhost:${server.port}`);
  const stored = (await storedKeys(page)).map((key) => decodeURIComponent(new URL(key).pathname.slice(1)));
  const files = filePaths(BUILD).filter((file) => !NOT_STORED.test(file));
  expect(files.length).toBeGreaterThan(800);
  expect(stored.sort()).toEqual(files.sort());
  await server.stop();
});
