import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Locator, type Page, type Route} from '@playwright/test';
import {BUILD} from './fixtures';

/** The search field with suggestions. */
export const field = (page: Page): Locator => page.getByRole('combobox', {name: 'Beruf, Code oder Stichwort'});

/** The field of the search page. */
export const searchField = (page: Page): Locator => page.getByRole('searchbox', {name: 'Beruf, Code oder Stichwort'});

/** The suggestions below a search field. */
export const options = (page: Page): Locator => page.getByRole('listbox', {name: 'Vorschläge'}).getByRole('option');

/** The hits of the search page. */
export const hits = (page: Page): Locator => page.locator('main ol > li');

/** The heading of an answer on the search page. */
export const headline = (page: Page): Locator => page.getByRole('main').getByRole('heading', {level: 2}).first();

/** Number of hits in the headline, once titles and texts have been searched. */
export async function total(page: Page): Promise<number> {
  await expect(headline(page)).toContainText('Treffer');
  await expect(page.getByText('bisher nur aus Titeln')).toHaveCount(0);
  return parseInt((await headline(page).textContent()) ?? '', 10);
}

/** The two parts of the search index, by the beginning of their data. */
const PARTS = {titles: /'\{"format":\d+,"seiten":/, texts: /'\{"format":\d+,"texte":/};

/** Address of the file with a part of the search index. */
function addressOf(part: keyof typeof PARTS): string {
  const folder = join(BUILD, 'assets/js');
  const files = readdirSync(folder).filter((file) => PARTS[part].test(readFileSync(join(folder, file), 'utf8')));
  expect(files, `files with the ${part}`).toHaveLength(1);
  return `**/assets/js/${files[0]}`;
}

/**
 * Waits for the texts to arrive and for the suggestions to stay as they are: texts complete and reorder the list while a
 * test presses keys. To be called before the page is opened.
 */
export function suggestionsComplete(page: Page): () => Promise<void> {
  const texts = page.waitForResponse(addressOf('texts'));
  return async () => {
    await texts;
    let before = '';
    const unchanged = async (): Promise<boolean> => {
      const now = (await options(page).allTextContents()).join('\n');
      const same = now !== '' && now === before;
      before = now;
      return same;
    };
    await expect.poll(unchanged, {intervals: [500]}).toBe(true);
  };
}

/** What can go wrong on the way of a file to the browser. */
export const DAMAGES: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.abort(),
  'not there': (route) => route.fulfill({status: 404, contentType: 'text/html', body: '<!doctype html>Not found'}),
  truncated: async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({response, body: body.slice(0, body.length / 2)});
  },
  altered: async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replace(/"listen":"[^"]{8}/, '"listen":"AAAAAAAA')});
  },
  'of another version': async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replace('"format":', '"format":9')});
  },
};

/** Damages a part of the search index on its way to the browser. Returns how to let it pass again. */
export async function damage(
  page: Page,
  part: keyof typeof PARTS,
  how: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> {
  const address = addressOf(part);
  await page.route(address, how);
  return () => page.unroute(address);
}

/** Holds back a part of the search index. Returns how to let it pass. */
export async function hold(page: Page, part: keyof typeof PARTS): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await damage(page, part, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/** Takes problems of the browser that a test has caused on purpose from the list that would fail it. */
export function forgive(problems: string[], expected: RegExp): void {
  const others = problems.filter((problem) => !expected.test(problem));
  expect(others.length, `problems like ${expected}`).toBeLessThan(problems.length);
  problems.splice(0, problems.length, ...others);
}

/** Beginning of the key under which the browser keeps recent queries; the build adds the mark of this site to it. */
const HISTORY_KEY = 'suchverlauf';

/** The key in full, which the browser holds once a query is stored. */
export async function historyKey(page: Page): Promise<string> {
  const find = () =>
    page.evaluate((start) => Object.keys(localStorage).find((key) => key.startsWith(start)), HISTORY_KEY);
  await expect.poll(find).toBeDefined();
  return (await find()) ?? '';
}

/** The recent queries as the browser has stored them; null when there are none. */
export function storedQueries(page: Page): Promise<unknown> {
  return page.evaluate((start) => {
    const key = Object.keys(localStorage).find((name) => name.startsWith(start));
    return key === undefined ? null : (JSON.parse(localStorage.getItem(key) ?? 'null') as unknown);
  }, HISTORY_KEY);
}

/** Searches for queries one after the other, as a reader with links would. */
export async function searchFor(page: Page, ...queries: string[]): Promise<void> {
  for (const query of queries) {
    await page.goto(`/suche/?q=${encodeURIComponent(query)}`);
    await expect(headline(page)).toContainText(query);
  }
}
