import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, sep} from 'node:path';
import type {Page} from '@playwright/test';
import {BUILD, expect, open, test} from './fixtures';
import {serve} from '../../scripts/server';
import {LOKALER_DIENST} from '../../src/redaktion/backend';

const READY = 'Alle Seiten und die Suche sind jetzt auch ohne Netz verfügbar.';
const UPDATE = 'Eine neue Version liegt bereit.';

test.use({serviceWorkers: 'allow'});

/** Visits the start page and waits until the whole site is stored. */
async function store(page: Page, origin: string): Promise<void> {
  await open(page, `${origin}/`);
  await expect(page.getByText(READY)).toBeVisible({timeout: 120_000});
  const state = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  expect(state).toBe('activated');
}

/** A text as it stands in a regular expression. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Changes a text of a built site as a new build would: in pages and scripts, and in the list of stored files. */
function publish(site: string, from: string, to: string): void {
  const worker = join(site, 'sw.js');
  let list = readFileSync(worker, 'utf8');
  for (const file of readdirSync(site, {recursive: true, encoding: 'utf8'})) {
    if (!/\.(?:html|js)$/.test(file) || file === 'sw.js') continue;
    const text = readFileSync(join(site, file), 'utf8');
    if (!text.includes(from)) continue;
    writeFileSync(join(site, file), text.replaceAll(from, to));
    const entry = file.split(sep).join('/');
    const changed = list.replace(
      new RegExp(`\\{(?=[^}]*url:"${escaped(entry)}")[^}]*\\}`),
      `{url:"${entry}",revision:"next"}`,
    );
    expect(changed, `${entry} is in the list of stored files`).not.toBe(list);
    list = changed;
  }
  writeFileSync(worker, list);
}

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
    await test.step('an unknown address shows the German page for it', async () => {
      await open(page, `${origin}/gibt/es/nicht/`);
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

test.describe('a new version', () => {
  const OLD = 'Welchen Beruf sucht die Person vor Ihnen?';
  const NEW = 'Neue Fassung: Welchen Beruf suchen Sie?';

  test('is offered, and shows only after "Jetzt laden"', async ({page}) => {
    test.setTimeout(300_000);
    const site = mkdtempSync(join(tmpdir(), 'automobilberufe-'));
    cpSync(BUILD, site, {recursive: true});
    const server = await serve(site, 0);
    try {
      await store(page, `http://localhost:${server.port}`);
      const heading = page.getByRole('heading', {level: 1});
      await expect(heading).toHaveText(OLD);
      publish(site, OLD, NEW);

      await page.reload();
      await expect(page.getByText(UPDATE)).toBeVisible({timeout: 20_000});
      await expect(heading).toHaveText(OLD);
      await page.getByRole('button', {name: 'Später'}).click();
      await expect(page.getByText(UPDATE)).toBeHidden();
      await expect(heading).toHaveText(OLD);

      await page.reload();
      await expect(page.getByText(UPDATE)).toBeVisible({timeout: 20_000});
      await expect(heading).toHaveText(OLD);
      await page.getByRole('button', {name: 'Jetzt laden'}).click();
      await expect(heading).toHaveText(NEW);
      await expect(page.getByText(UPDATE)).toBeHidden();
      await page.reload();
      await expect(heading).toHaveText(NEW);
    } finally {
      await server.stop();
      rmSync(site, {recursive: true});
    }
  });
});
