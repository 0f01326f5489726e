import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve, sep} from 'node:path';
import {expect, test as base, type ConsoleMessage, type Page} from '@playwright/test';

/** The folder with the built site. */
export const BUILD = resolve('build');

/** What the browser itself says about a page that is rightly answered with "404". */
const isOwn404 = (message: ConsoleMessage): boolean =>
  message.text().includes('status of 404') && message.location().url === message.page()?.url();

/** What Playwright says when it keeps the offline copy away. */
const isBlockedWorker = (message: ConsoleMessage): boolean =>
  /Service Worker registration blocked|Offline copy not available/.test(message.text());

interface Fixtures {
  /** Every error and warning of the browser so far; a test fails when one is left at its end. */
  problems: string[];
}

/**
 * Playwright's `test`, stricter: an error or warning in the console, an uncaught error or a dialog fails the test.
 * The offline copy is off, so that pages come from the server; tests of it switch it on with `serviceWorkers: 'allow'`.
 */
export const test = base.extend<Fixtures>({
  serviceWorkers: 'block',
  problems: [
    async ({context}, use) => {
      const problems: string[] = [];
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type()) || isOwn404(message) || isBlockedWorker(message)) return;
        problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
      context.on('dialog', (dialog) => {
        problems.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await use(problems);
      expect(problems, 'errors and warnings of the browser').toEqual([]);
    },
    {auto: true},
  ],
});

export {expect} from '@playwright/test';

/** Opens a page and waits until it reacts to input. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await hydrated(page);
}

/** Waits until the open page reacts to input. The longest lists take seconds where two browsers share a slow machine. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true', {timeout: 20_000});
}

/** Addresses of all pages of the built site, without the page for unknown addresses and the form editor. */
export function allPages(): string[] {
  if (!existsSync(BUILD)) return [];
  return readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && file !== 'redaktion/index.html')
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();
}

/** Ids of all profiles that are looked after, as their files in the content are named. */
export function profileIds(): string[] {
  const retired = (file: string) =>
    /^(?:ersetzt_durch|zurueckgezogen):/m.test(readFileSync(resolve('docs/berufe', file), 'utf8'));
  return readdirSync(resolve('docs/berufe'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md') && !retired(file))
    .map((file) => file.split(sep).at(-1)?.slice(0, -'.md'.length) ?? '')
    .sort();
}

/** The open data of the built site. */
export interface OpenData {
  schema: number;
  stand: string;
  berufe: {id: string; title: string; gruppe: string; wandel: {id: string; widerspruch?: string}[]}[];
}

/** Reads the open data from the built site. */
export function openData(): OpenData {
  return JSON.parse(readFileSync(join(BUILD, 'daten/berufe.json'), 'utf8')) as OpenData;
}

/** How far the page can be scrolled sideways, in CSS pixels; 0 where everything fits. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
