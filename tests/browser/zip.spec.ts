import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import type {Manifest} from '../../src/plugins/offline-package/manifest';
import {allPages, BUILD, expect, hydrated, test as base} from './fixtures';
import {paket, unpack, zipFiles, type Folder} from './folder';
import {field, headline, hits, options, searchField, total} from './searchHelpers';

let folder: Folder;

/** The test of the other pages, with requests watched as well: none fails, and none leaves the folder. */
const test = base.extend<{requests: string[]}>({
  requests: [
    async ({context}, use) => {
      const wrong: string[] = [];
      context.on('request', (request) => {
        if (!/^(?:file|data):/.test(request.url())) wrong.push(`left the folder: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // What is loaded ahead is given up when the next page is opened.
        if (reason !== 'net::ERR_ABORTED') wrong.push(`${reason}: ${request.url()}`);
      });
      await use(wrong);
      expect(wrong, 'requests').toEqual([]);
    },
    {auto: true},
  ],
});

test.beforeAll(() => {
  folder = unpack();
});
test.afterAll(() => folder.remove());

/** Opens a place of the edition anew, as a double click or a bookmark does. */
async function openPlace(page: Page, place = '', index = folder.page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(place === '' ? index : `${index}#${place}`);
  await hydrated(page);
}

const heading = (page: Page) => page.getByRole('heading', {level: 1});

test('the start page leads by search to a profile, back and forth, and survives a reload', async ({page}) => {
  await openPlace(page);
  await expect(page).toHaveTitle(/Automobilberufe im Wandel/);
  await field(page).first().pressSequentially('Autoschlosser');
  await options(page).first().click();
  await expect(page).toHaveURL(/index\.html#\/berufe\/kfz-mechatroniker[\w-]*\/$/);
  await expect(heading(page)).toContainText('Kraftfahrzeugmechatroniker');
  await page.reload();
  await expect(heading(page)).toContainText('Kraftfahrzeugmechatroniker');
  await page.goBack();
  await expect(field(page).first()).toBeVisible();
  await page.goForward();
  await expect(heading(page)).toContainText('Kraftfahrzeugmechatroniker');
});

test('a network share is a path with a host', async ({page}) => {
  await openPlace(page, '/berufe/', folder.page.replace('file:///', 'file://localhost/'));
  await page.getByRole('main').getByRole('link', {name: 'Zerspanungsmechaniker/in'}).first().click();
  await expect(heading(page)).toHaveText('Zerspanungsmechaniker/in');
});

test('the search page has its query and filters in the address', async ({page}) => {
  await openPlace(page, '/suche/?q=cnc%20dreher');
  await expect(searchField(page)).toHaveValue('cnc dreher');
  const all = await total(page);
  await expect(hits(page).first()).toContainText('Zerspanungsmechaniker/in');
  await page.getByRole('button', {name: /^Berufe? \d/}).click();
  await expect(page).toHaveURL(/#\/suche\/\?q=cnc%20dreher&typ=beruf$/);
  expect(await total(page)).toBeLessThan(all);
  await page.goBack();
  await expect.poll(() => total(page)).toBe(all);
  await searchField(page).fill('8123');
  await expect(page).toHaveURL(/#\/suche\/\?q=8123$/);
  await expect(headline(page)).toContainText('8123');
});

test.describe('places inside a page', () => {
  const PROFILE = '/berufe/zerspanungsmechaniker/';

  test('are reached by a click, by a second click and by keyboard from there on', async ({page}) => {
    await openPlace(page, PROFILE);
    const sources = page.getByRole('main').getByRole('link', {name: /^\d+ Quellen$/});
    await sources.click();
    await expect(page).toHaveURL(`${folder.page}#${PROFILE}#quellen`);
    await expect(page.locator('#quellen')).toBeInViewport();
    await expect(page.locator('#quellen')).toBeFocused();
    await page.evaluate(() => window.scrollTo(0, 0));
    await sources.click();
    await expect(page.locator('#quellen')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(`${folder.page}#${PROFILE}`);
    await expect(heading(page)).toHaveText('Zerspanungsmechaniker/in');
  });

  test('are marked when a citation leads there, also from a cold start', async ({page}) => {
    await openPlace(page, PROFILE);
    const citation = page.locator('main sup a').first();
    const target = (await citation.getAttribute('href'))?.split('#').at(-1) ?? '';
    await citation.click();
    await expect(page.locator(`[id="${target}"]`)).toHaveAttribute('data-ziel', '');
    await openPlace(page, `${PROFILE}#${target}`);
    await expect(page.locator(`[id="${target}"]`)).toBeInViewport();
    await expect(page.locator('[data-ziel]')).toHaveCount(1);
  });

  test('are linked from the table of contents, from the letters of a list and from other pages', async ({page}) => {
    test.setTimeout(180_000);
    await openPlace(page, '/mitwirken/architektur/');
    await page.locator('.table-of-contents').getByRole('link', {name: 'Befehle'}).click();
    await expect(page.locator('#befehle')).toBeInViewport();
    await openPlace(page, '/berufe/');
    await page.getByRole('radio', {name: 'von A bis Z'}).check();
    await page.getByRole('navigation', {name: 'Buchstaben'}).getByRole('link', {name: 'Z', exact: true}).click();
    await expect(page.locator('#Z')).toBeInViewport();
    await openPlace(page, '/themen/digitalisierung/');
    await page.locator('main a[href*="/glossar/#"]').first().click();
    await expect(heading(page)).toHaveText('Glossar');
    await expect(page.locator('[data-ziel]')).toBeInViewport();
  });

  test('have links that lead to a page and to a place that exist', async ({page}) => {
    test.setTimeout(180_000);
    for (const place of [PROFILE, '/themen/digitalisierung/', '/region/', '/glossar/', '/qualifizierung/foerderung/']) {
      await openPlace(page, place);
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const rooted = hrefs.filter(
        (href) => !/^(?:#\/|\.\/|https?:|mailto:|#__docusaurus_skipToContent_fallback$)/.test(href),
      );
      expect.soft(rooted, `${place}: links from the root, or to a bare "#place"`).toEqual([]);
      const own = hrefs
        .filter((href) => href.startsWith(`#${place}#`))
        .map((href) => decodeURIComponent(href.split('#').at(-1) ?? ''));
      const missing = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), own);
      expect.soft(missing, `${place}: places that do not exist`).toEqual([]);
    }
  });
});

/** One page of each kind: pages of one kind are as deep in the same part of the site. */
function oneOfEachKind(): string[] {
  const kinds = new Map<string, string>();
  for (const address of allPages()) {
    const parts = address.split('/').slice(1, -1);
    kinds.set([...parts.slice(0, -1), parts.length < 2 ? parts[0] : ''].join('/'), address);
  }
  return [...kinds.values()];
}

test('one page of each kind opens with all its pictures, and its files exist', async ({page}) => {
  test.setTimeout(300_000);
  const places = oneOfEachKind();
  expect(places.length).toBeGreaterThan(15);
  for (const place of [...places, '/mitwirken/formular/', '/aktuelles/2026-06-16-symposium-automotive-mobility/']) {
    await openPlace(page, place);
    await expect.soft(heading(page), place).toHaveCount(1);
    await expect.soft(heading(page), place).not.toHaveText('Diese Seite gibt es nicht');
    const pictures = page.locator('main img');
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), place)
        .toBeGreaterThan(0);
    }
    const files = await page
      .locator('a[href^="./"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect
      .soft(
        files.filter((file) => !existsSync(join(folder.path, file))),
        place,
      )
      .toEqual([]);
  }
});

test('every page of the site is in the edition as well', () => {
  const main = Object.entries(zipFiles()).find(([name]) => /^assets\/js\/main\.\w+\.js$/.test(name))?.[1];
  const routes = new Set([...new TextDecoder().decode(main).matchAll(/path:"([^"]+)"/g)].map((match) => match[1]));
  expect(allPages().length).toBeGreaterThan(200);
  expect(allPages().filter((address) => !routes.has(address))).toEqual([]);
});

test('an unknown address says so and leads on', async ({page}) => {
  await openPlace(page, '/gibt-es-nicht/');
  await expect(heading(page)).toHaveText('Diese Seite gibt es nicht');
  await page.getByRole('main').getByRole('link', {name: 'allen Berufen von A bis Z'}).click();
  await expect(heading(page)).toHaveText('Berufe');
});

test('the dark colours and the recent queries are kept', async ({page}) => {
  await openPlace(page, '/suche/?q=Schweißer');
  await total(page);
  const html = page.locator('html');
  const before = await html.getAttribute('data-theme');
  const button = page.locator('.navbar').getByRole('button', {name: /^Umschalten zwischen/});
  for (let click = 0; click < 3 && (await html.getAttribute('data-theme')) === before; click++) await button.click();
  const chosen = await html.getAttribute('data-theme');
  expect(chosen).not.toBe(before);
  await openPlace(page, '/suche/');
  await expect(html).toHaveAttribute('data-theme', chosen ?? '');
  await expect(page.getByRole('main').getByRole('link', {name: 'Schweißer'})).toBeVisible();
});

test('a profile prints with all that is folded, and without the menu', async ({page}) => {
  await openPlace(page, '/berufe/zerspanungsmechaniker/');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.navbar')).toBeHidden();
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
});

test('what needs a server is said and not offered', async ({page}) => {
  await openPlace(page, '/aktuelles/');
  await expect(page.getByText('Abonnieren geht nur auf dem Server')).toBeVisible();
  await expect(page.locator('a[href$=".xml"], a[href$="feed.json"], a[href*="redaktion"]')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', {name: 'mehr dazu'}).click();
  await expect(heading(page)).toHaveText('Ohne Netz');
  await expect(page.getByText(/Sie lesen gerade diese Ausgabe, Fassung/)).toContainText(paket().fassung);
});

test.describe('the frame', () => {
  test('has language and title before any program runs', async () => {
    const html = readFileSync(join(folder.path, 'index.html'), 'utf8');
    expect(html).toContain('<html lang="de"');
    expect(html).toContain('<title>Automobilberufe im Wandel</title>');
  });

  test('without JavaScript says in German what it needs', async ({browser}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(folder.page);
    await expect(page.locator('noscript p')).toContainText('Diese Ausgabe braucht JavaScript');
    await expect(page.locator('noscript p')).toBeVisible();
    await context.close();
  });
});

/** A ZIP opened without unpacking: the browser gets one file and misses all others. */
base('the page alone, out of the ZIP, says that its files are missing', async ({page, problems}) => {
  await page.route(/\/assets\//, (route) => route.abort());
  await page.goto(folder.page);
  await expect(page.getByText('Entpacken Sie das ZIP ganz')).toBeVisible();
  expect(problems.splice(0).every((problem) => problem.includes('ERR_FAILED'))).toBe(true);
});

test.describe('the ZIP', () => {
  test('lists every file with size and SHA-256', () => {
    const {[`MANIFEST.json`]: list, ...files} = zipFiles();
    const manifest = JSON.parse(new TextDecoder().decode(list)) as Manifest;
    const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
    const actual = Object.entries(files).map(([pfad, content]) => ({
      pfad,
      bytes: content.length,
      sha256: sha256(content),
    }));
    expect(manifest.dateien).toEqual(actual);
    expect(manifest.fassung).toBe(paket().fassung);
    expect(manifest.datum).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Object.keys(files)).toContain('LIESMICH.txt');
  });

  test('is offered on the site as what it is, and is not part of the copy in the browser', () => {
    const {datei, sha256, fassung} = paket();
    const html = readFileSync(join(BUILD, 'daten/offline/index.html'), 'utf8');
    expect(html).toContain(sha256);
    expect(html).toContain(fassung);
    expect(html).toMatch(new RegExp(`href="?/daten/offline/${datei}`));
    const offered = readFileSync(join(BUILD, 'daten/offline', datei));
    expect(createHash('sha256').update(offered).digest('hex')).toBe(sha256);
    expect(readFileSync(join(BUILD, 'sw.js'), 'utf8')).not.toContain(datei);
  });
});
