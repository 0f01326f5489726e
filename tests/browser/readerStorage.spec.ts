import fc from 'fast-check';
import type {Page} from '@playwright/test';
import {hostileText} from '../jest/leser/hostileText';
import {
  hostileHash,
  hostileJson,
  hostileKeptInput,
  hostilePath,
  hostileQuery,
  hostileStored,
} from '../jest/leser/hostileValues';
import {expect, hydrated, open, test} from './fixtures';
import {fuzz, RUNS, searchAnswers} from './fuzz';
import {historyKey, searchFor} from './searchHelpers';

const QUERIES = ['["Dreher","26112"]', '[]', '["Mechatroniker"]'];

/** What the site generator adds to all keys of this site in the browser's storage. */
async function namespace(page: Page): Promise<string> {
  await searchFor(page, 'Dreher');
  return (await historyKey(page)).replace(/^suchverlauf/, '');
}

test('inputs are at least 1,000', () => {
  expect(Object.values(RUNS).reduce((sum, runs) => sum + runs)).toBeGreaterThanOrEqual(1000);
});

test('any recent queries in the storage are read as short texts or ignored, and written anew', async ({
  page,
  problems,
}) => {
  const key = `suchverlauf${await namespace(page)}`;
  await fuzz(page, problems, {
    name: 'recent queries in the storage',
    open: '/ueber/impressum/',
    input: fc.record({key: fc.constant(key), stored: hostileStored(QUERIES)}),
    apply: (json) =>
      page.evaluate(async (text) => {
        const {key: name, stored} = JSON.parse(text) as {key: string; stored: string};
        // The page reads it at once, and again as the search page opens.
        window.probe.storeElsewhere(name, stored);
        await window.probe.settle();
        window.probe.go('/suche/');
        await window.probe.until('the search page', () => window.probe.text('main h1') === 'Suche');
        await window.probe.settle();
      }, json),
    recover: async () => {
      await searchAnswers(page);
      await page.evaluate(async (name) => {
        const queries = JSON.parse(localStorage.getItem(name) ?? '') as unknown[];
        const short = (query: unknown) => typeof query === 'string' && query.length <= 200;
        if (queries[0] !== 'mechatroniker' || queries.length > 8 || !queries.every(short)) {
          throw new Error(`Stored: ${JSON.stringify(queries).slice(0, 500)}`);
        }
        window.probe.go('/ueber/impressum/');
        await window.probe.until('the page', () => window.probe.text('main h1') === 'Impressum');
      }, key);
    },
  });
});

test('any colour mode another tab may store is one that exists', async ({page, problems}) => {
  const key = `theme${await namespace(page)}`;
  await fuzz(page, problems, {
    name: 'colour mode in the storage',
    open: '/ueber/impressum/',
    input: fc.record({key: fc.constant(key), stored: hostileText(['dark', 'light', 'system'], 100_000)}),
    apply: (json) =>
      page.evaluate(async (text) => {
        const {key: name, stored} = JSON.parse(text) as {key: string; stored: string};
        window.probe.storeElsewhere(name, stored);
        await window.probe.settle();
        const modes = [document.documentElement.dataset['theme'] ?? '', localStorage.getItem(name) ?? 'light'];
        if (!modes.every((mode) => ['light', 'dark'].includes(mode))) throw new Error(`Modes: ${modes.join()}`);
      }, json),
    recover: () =>
      page.evaluate(async (name) => {
        window.dispatchEvent(new StorageEvent('storage', {key: name, newValue: 'dark', storageArea: localStorage}));
        await window.probe.until('dark', () => document.documentElement.dataset['theme'] === 'dark');
      }, key),
  });
});

/** Servers refuse longer addresses before there is a page. */
const LONGEST_ADDRESS = 8000;

test('any address that is opened with any storage shows a page that works', async ({page, problems, baseURL}) => {
  const suffix = await namespace(page);
  const pages = ['/', '/suche/', '/berufe/', '/berufe/zerspanungsmechaniker/'];
  const address = fc
    .tuple(
      fc.oneof(fc.constantFrom(...pages), hostilePath(pages)),
      hostileQuery({q: ['dreher'], typ: ['beruf'], gruppe: ['elektro'], 'docusaurus-theme': ['dark']}),
      hostileHash(['wandel', '__docusaurus']),
    )
    .map((parts) => new URL(`${baseURL}${parts.join('')}`).href)
    .filter(({length}) => length < LONGEST_ADDRESS);
  await fuzz(page, problems, {
    name: 'opened address and storage',
    open: '/ueber/impressum/',
    input: fc.record({
      address,
      local: fc.record({
        [`suchverlauf${suffix}`]: hostileStored(QUERIES),
        [`theme${suffix}`]: hostileStored(['dark', 'light']),
      }),
      session: fc.record({[`eingaben${suffix}`]: hostileKeptInput(pages, ['Beruf, Code oder Stichwort'])}),
    }),
    apply: async (json) => {
      await page.evaluate((text) => {
        const {local, session} = JSON.parse(text) as Record<'local' | 'session', Record<string, string>>;
        for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
        for (const [key, value] of Object.entries(session)) sessionStorage.setItem(key, value);
      }, json);
      await page.goto((JSON.parse(json) as {address: string}).address);
      await hydrated(page);
      await page.evaluate(() => window.probe.settle());
    },
    recover: async () => {
      await open(page, '/suche/?q=dreher');
      await searchAnswers(page);
    },
  });
});

test('messages from other windows and events of any shape are ignored', async ({page, problems}) => {
  const names = ['message', 'storage'];
  await fuzz(page, problems, {
    name: 'messages and events',
    open: '/suche/?q=dreher',
    input: fc.record({
      name: fc.constantFrom(...names),
      value: hostileJson(['SKIP_WAITING', 'CACHE_UPDATED', 'PROGRESS', 'FAILED', 'javascript:']),
    }),
    apply: (json) =>
      page.evaluate(async (text) => {
        const {name, value} = JSON.parse(text) as {name: string; value: unknown};
        window.dispatchEvent(new CustomEvent(name, {detail: value}));
        navigator.serviceWorker.dispatchEvent(new MessageEvent('message', {data: value}));
        window.postMessage(value, '*');
        await window.probe.settle();
        if (document.querySelector('button')?.textContent === 'Jetzt laden') throw new Error('an update is offered');
      }, json),
    recover: searchAnswers,
  });
});
