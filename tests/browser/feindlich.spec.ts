import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, type BrowserContext, type Page} from '@playwright/test';
import {serve, type SiteServer} from '../../scripts/server';
import {baueFeindlich, type FeindlicherBau} from './feindlicherBau';
import {hydrated} from './fixtures';

/**
 * Defence in depth: the site is built from everything the check refuses, with the check switched off, and opened. What the
 * check alone holds back is not part of it: drawings opened by their own address, and files it lets nobody add.
 */
let bau: FeindlicherBau;
let server: SiteServer;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  bau = await baueFeindlich();
  server = await serve(join(bau.root, 'build'), 0);
});

test.afterAll(async () => {
  await server.stop();
  bau.entferne();
});

/** Everything a page did that it must not do: dialogs, exceptions, requests to others. */
function beobachte(context: BrowserContext, eigene: string): string[] {
  const taten: string[] = [];
  context.on('dialog', (dialog) => {
    taten.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => taten.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    if (origin !== eigene && protocol !== 'data:') taten.push(`request: ${request.url()}`);
  });
  return taten;
}

/** What of a page could act, and whether anything already has. */
function aktives(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const elemente = [...(main?.querySelectorAll('*') ?? [])];
    return [
      ...('feind' in globalThis ? ['a program has run'] : []),
      ...elemente
        .filter((element) =>
          element.matches(
            'script, iframe, frame, object, embed, base, meta, link, style, template, math, foreignObject, dialog, marquee, video',
          ),
        )
        .map(({outerHTML}) => outerHTML.slice(0, 100)),
      ...elemente.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
      ...[...(main?.querySelectorAll('a') ?? [])]
        .filter(({href, protocol}) => href !== '' && !/^(?:https?|mailto):$/.test(protocol))
        .map(({href}) => href),
      ...[...document.querySelectorAll('base, meta[http-equiv=refresh], iframe')].map(({outerHTML}) => outerHTML),
    ];
  });
}

test('nothing of it runs, asks elsewhere or stays active on its page', async ({context, page}) => {
  test.setTimeout(600_000);
  const eigene = `http://localhost:${server.port}`;
  const taten = beobachte(context, eigene);
  expect(bau.seiten.length).toBeGreaterThan(150);
  for (const [index, {name, adresse, hydriert}] of bau.seiten.entries()) {
    // What is in the page acts without the site's own program, which takes most of the time; what got into that program
    // acts with it only.
    const mitProgramm = hydriert || index % 10 === 0;
    await context.unrouteAll();
    if (!mitProgramm) await context.route('**/assets/js/**', (route) => route.abort());
    const response = await page.goto(`${eigene}${adresse}`, {waitUntil: 'load'});
    expect.soft(response?.status(), name).toBe(200);
    if (mitProgramm) await hydrated(page);
    expect.soft(await aktives(page), name).toEqual([]);
    expect.soft(taten.splice(0), name).toEqual([]);
  }
});

test('hostile words of registers and posts stay words', async ({context, page}) => {
  test.setTimeout(300_000);
  const eigene = `http://localhost:${server.port}`;
  const taten = beobachte(context, eigene);
  for (const adresse of [
    '/',
    '/ueber/quellen/',
    '/glossar/',
    '/qualifizierung/',
    '/aktuelles/',
    '/aktuelles/2026-03-12-kongress/',
    '/berufe/mechatroniker/',
    '/suche/?q=Kongress',
  ]) {
    await page.goto(`${eigene}${adresse}`, {waitUntil: 'load'});
    await hydrated(page);
    expect.soft(await aktives(page), adresse).toEqual([]);
    expect.soft(taten.splice(0), adresse).toEqual([]);
  }
});

test('the build ran nothing and took nothing of the machine along', () => {
  expect(existsSync(join(bau.root, 'feind'))).toBe(false);
  const dateien = readdirSync(join(bau.root, 'build'), {recursive: true, encoding: 'utf8'});
  // The settings of the project, which a link tried to pull in.
  expect(dateien.filter((name) => /(?:^|\/)package-[^/]*$|\.raw$|passwd/.test(name))).toEqual([]);
  for (const feed of ['rss.xml', 'atom.xml', 'feed.json']) {
    const text = readFileSync(join(bau.root, 'build/aktuelles', feed), 'utf8');
    expect(text).toContain('Kongress');
    if (feed.endsWith('.xml')) expect(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toMatch(/<script|<img/);
    else expect(() => JSON.parse(text) as unknown).not.toThrow();
  }
});
