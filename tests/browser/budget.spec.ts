import {statSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {BUDGET, excess, loadedFiles, type Kind} from './budget';
import {BUILD, expect, hydrated, open, profileIds, test} from './fixtures';
import {field, hits, hold, searchField, total} from './searchHelpers';

/** The profile with the longest page. */
function longestProfile(): string {
  const [longest] = profileIds()
    .map((id) => ({id, size: statSync(join(BUILD, 'berufe', id, 'index.html')).size}))
    .sort((a, b) => b.size - a.size);
  return `/berufe/${longest?.id}/`;
}

const PAGES: Record<Kind, string> = {
  start: '/',
  profile: longestProfile(),
  search: '/suche/',
  comparison: '/berufe/',
  article: '/themen/digitalisierung/softwaredefiniertes-fahrzeug/',
};

/** Widths of a desktop and of a small telephone, CSS pixels. */
const WIDTHS = [1280, 360] as const;

/** Largest sum of layout shifts: what rounding of places may leave. */
const MAX_SHIFT = 0.001;

/** Opens a page and waits until it loads nothing any more. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, {waitUntil: 'networkidle'});
  await hydrated(page);
  await page.waitForLoadState('networkidle');
}

/** Sum of all layout shifts since the page began, those after input included. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
        // The observer reports what has been kept before the next task but one.
        setTimeout(() => done(sum), 500);
      }),
  );

for (const [kind, url] of Object.entries(PAGES) as [Kind, string][]) {
  test.describe(`first visit: ${kind}`, () => {
    test('scripts and style sheets keep their budget', async ({page}) => {
      const loaded = loadedFiles(page);
      await visit(page, url);
      expect(excess(loaded(), '.js', BUDGET.js[kind])).toBe('');
      expect(excess(loaded(), '.css', BUDGET.css)).toBe('');
    });

    test('everything comes from the own host, fonts of others least of all', async ({page, baseURL}) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        const {origin, protocol} = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url());
      });
      await visit(page, url);
      expect(foreign).toEqual([]);
    });

    for (const width of WIDTHS) {
      test(`nothing moves while the page becomes ready, ${width} pixels wide`, async ({page}) => {
        await page.setViewportSize({width, height: 800});
        await visit(page, url);
        expect(await shifts(page)).toBeLessThanOrEqual(MAX_SHIFT);
      });
    }

    test.describe('on a device for fingers, where no field takes the focus by itself', () => {
      test.use({isMobile: true, hasTouch: true});

      test('the search is loaded with the first focus on its field, not before', async ({page}) => {
        const loaded = loadedFiles(page);
        const search = () =>
          loaded()
            .flatMap((file) => file.search ?? [])
            .sort();
        await visit(page, url);
        expect(search()).toEqual([]);
        await (kind === 'search' ? searchField(page) : field(page)).focus();
        await expect.poll(search).toEqual(['engine', 'index', 'index']);
      });
    });
  });
}

for (const width of WIDTHS) {
  test(`hits of a link to a search push nothing aside that a reader sees, ${width} pixels wide`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    // With the texts hits come and go in the list itself; what stands around it is in place before.
    const release = await hold(page, 'texts');
    await open(page, '/suche/?q=batterie');
    await expect(hits(page).first()).toBeVisible();
    expect(await shifts(page)).toBeLessThanOrEqual(MAX_SHIFT);
    release();
    await total(page);
  });
}

test('a budget that is exceeded is told with its files, largest first', () => {
  const files = [
    {file: '/a.js', bytes: 1000, search: undefined},
    {file: '/b.js', bytes: 2000, search: undefined},
    {file: '/index.js', bytes: 9000, search: 'index' as const},
  ];
  expect(excess(files, '.js', 3)).toBe('');
  expect(excess(files, '.js', 2)).toMatch(/3\.0 kB {2}all .*\n.*2\.0 kB {2}\/b\.js\n.*1\.0 kB {2}\/a\.js$/);
  expect(excess(files, '.css', 3)).toContain('broken');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a profile can be read: title, sections, tables and links', async ({page}) => {
    await page.goto(PAGES.profile);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', {level: 1})).toBeVisible();
    expect(await main.getByRole('heading', {level: 2}).count()).toBeGreaterThan(4);
    for (const heading of await main.getByRole('heading', {level: 2}).all()) await expect(heading).toBeVisible();
    await expect(main.getByRole('table').first()).toBeVisible();
    await expect(main.getByRole('link').first()).toBeVisible();
    expect(await main.getByText(/\w/).count()).toBeGreaterThan(50);
  });
});

test('the measure of layout shifts sees one', async ({page}) => {
  await open(page, PAGES.article);
  const before = await shifts(page);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '300px';
    document.body.prepend(block);
  });
  await expect.poll(() => shifts(page)).toBeGreaterThan(before + 0.01);
});
