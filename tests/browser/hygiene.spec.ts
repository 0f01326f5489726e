import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {allPages, BUILD, expect, hydrated, test} from './fixtures';

/** What a page promises by its markup. */
interface Markup {
  address: string;
  lang: string;
  headings: number;
  title: string;
  /** Attributes that would run code, and hints to connect to other hosts. */
  suspicious: string[];
  ids: string[];
  links: string[];
  /** What screen readers say instead of, or beside, what can be seen. */
  names: string[];
}

/**
 * Reads pages as they are delivered, before any script has run. An empty page of the same host does it, because the policy of
 * the site's own pages lets nobody make a document from a text.
 */
async function readPages(page: Page, addresses: readonly string[]): Promise<Markup[]> {
  const empty = '<!doctype html><link rel="icon" href="data:,"><title>Leer</title>';
  await page.route('/leer', (route) => route.fulfill({contentType: 'text/html', body: empty}));
  await page.goto('/leer');
  return page.evaluate(
    (list) =>
      Promise.all(
        list.map(async (address) => {
          const html = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
          const elements = [...html.querySelectorAll('*')];
          return {
            address,
            lang: html.documentElement.lang,
            headings: html.querySelectorAll('h1').length,
            title: html.title,
            suspicious: [
              ...elements.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
              ...elements
                .filter((element) =>
                  element.matches('[rel~=preconnect], [rel~=dns-prefetch], base, [href^="javascript:" i]'),
                )
                .map(({outerHTML}) => outerHTML),
            ],
            ids: elements.map(({id}) => id).filter(Boolean),
            links: [...html.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
            names: elements.flatMap((element) =>
              ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'placeholder'].flatMap(
                (name) => element.getAttribute(name) ?? [],
              ),
            ),
          };
        }),
      ),
    addresses,
  );
}

/** Words that are English and nothing else, as they stand in names the theme or a library gives. */
const ENGLISH =
  /\b(?:(?<!-)the(?!-)|this|toggle|close|expand|collapse|skip|breadcrumbs?|sidebar|search|copy|next|previous|direct link|opens?|click|menu bar|light mode|dark mode|switch between)\b/i;

const sections = [...new Set(allPages().map((address) => address.split('/')[1] ?? ''))];

/** Pages of one kind stand next to each other; every sixth is opened. The markup of all of them is read below. */
const EVERY = 6;

/** All overviews, and of the pages below each every sixth. */
function sample(addresses: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return addresses.filter((address) => {
    const overview = address.split('/').slice(1, -2).join('/');
    const place = seen.get(overview) ?? 0;
    seen.set(overview, place + 1);
    return overview === '' || place % EVERY === 0;
  });
}

for (const section of sections) {
  test(`pages below /${section} load quietly: no errors, no other hosts, no cookies`, async ({
    page,
    context,
    baseURL,
    problems,
  }) => {
    test.setTimeout(300_000);
    const foreign: string[] = [];
    context.on('request', (request) => {
      const {origin, protocol} = new URL(request.url());
      if (origin !== baseURL && protocol !== 'data:') foreign.push(request.url());
    });
    for (const address of sample(allPages().filter((candidate) => candidate.split('/')[1] === section))) {
      const response = await page.goto(address, {waitUntil: 'load'});
      expect.soft(response?.status(), address).toBe(200);
      await hydrated(page);
      await expect.soft(page.locator('h1'), address).toHaveCount(1);
      await expect.soft(page.locator('html'), address).toHaveAttribute('lang', 'de');
      expect.soft(problems, address).toEqual([]);
    }
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(await context.cookies(), 'cookies').toEqual([]);
  });
}

test.describe('delivered pages', () => {
  test('have language, one main heading, a title of their own and no code in attributes', async ({page}) => {
    const pages = await readPages(page, allPages());
    expect(pages.length).toBeGreaterThan(30);
    for (const {address, lang, headings, title, suspicious} of pages) {
      expect.soft({lang, headings, suspicious}, address).toEqual({lang: 'de', headings: 1, suspicious: []});
      expect.soft(title, address).toMatch(/^\S.* \| Automobilberufe im Wandel$/);
    }
    const titles = pages.map(({title}) => title);
    expect(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      'titles of several pages',
    ).toEqual([]);
  });

  test('have no id twice', async ({page}) => {
    for (const {address, ids} of await readPages(page, allPages())) {
      expect
        .soft(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          address,
        )
        .toEqual([]);
    }
  });

  test('link only to pages, files and places that exist', async ({page, baseURL}) => {
    const pages = await readPages(page, [...allPages(), '/404.html']);
    const idsOf = new Map(pages.map(({address, ids}) => [address, new Set(ids)]));
    const broken = pages.flatMap(({address, links}) =>
      links
        .map((link) => new URL(link, `${baseURL}${address}`))
        .filter(({origin}) => origin === baseURL)
        .filter(({pathname, hash}) => {
          const ids = idsOf.get(decodeURI(pathname));
          if (!ids) return !existsSync(join(BUILD, decodeURIComponent(pathname))) || !/\.\w+$/.test(pathname);
          // The link to the main content is handled by its script.
          return (
            hash !== '' &&
            hash !== '#__docusaurus_skipToContent_fallback' &&
            !ids.has(decodeURIComponent(hash.slice(1)))
          );
        })
        .map(({pathname, hash}) => `${address} → ${pathname}${hash}`),
    );
    expect([...new Set(broken)]).toEqual([]);
    expect(pages.reduce((sum, {links}) => sum + links.length, 0)).toBeGreaterThan(500);
  });

  test('speak German where only screen readers hear it', async ({page}) => {
    const pages = await readPages(page, [...allPages(), '/404.html']);
    const names = pages.flatMap((one) => one.names.map((name) => ({address: one.address, name})));
    expect(names.length).toBeGreaterThan(1000);
    // A source is called as it is called.
    const own = names.filter(({name}) => !name.startsWith('Quelle '));
    expect(own.filter(({name}) => ENGLISH.test(name))).toEqual([]);
  });

  test('name external links as such', async ({page}) => {
    await page.goto('/berufe/zerspanungsmechaniker/');
    const external = page.locator('main a[href^="http"]');
    expect(await external.count()).toBeGreaterThan(5);
    for (const link of await external.all())
      await expect.soft(link).toHaveAttribute('rel', /noopener.*external|external.*noopener/);
  });
});
