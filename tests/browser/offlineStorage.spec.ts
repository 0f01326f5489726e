import type {Page} from '@playwright/test';
import {expect} from './fixtures';
import {test} from './smallSite';
import {attempt, expectWhole, storageLimit, storedKeys} from './storedSite';

const usage = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

/** What the service worker tells the page from now on. */
async function listen(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const news: unknown[] = [];
    Object.assign(window, {news});
    navigator.serviceWorker.addEventListener('message', ({data}) => news.push(data));
  });
  return () => page.evaluate(() => (window as unknown as {news: unknown[]}).news);
}

/** Shows that storing is given up for want of room, and that the page is told so. */
async function expectFull(page: Page): Promise<void> {
  const news = await listen(page);
  expect(await attempt(page)).toBe('given up');
  expect(await news()).toContainEqual({type: 'FAILED', ursache: 'speicher'});
}

// Files that find no room are what these tests are about.
test.afterEach(({problems}) => {
  problems.length = 0;
});

test('a full storage leaves nothing of a first visit, and is named', async ({page, server, versions}) => {
  await page.goto('/');
  const limit = await storageLimit(page, server.origin);
  await limit(20_000);
  await expectFull(page);
  expect(await storedKeys(page)).toEqual([]);

  await limit();
  expect(await attempt(page)).toBe('in use');
  server.after(0, 'no connection');
  await expectWhole(page, versions, versions.old);
});

test('a storage too small for a second version keeps the first', async ({page, server, versions}) => {
  await page.goto('/');
  expect(await attempt(page)).toBe('in use');
  const limit = await storageLimit(page, server.origin);
  await limit((await usage(page)) + 5000);
  server.publish(versions.next.folder);
  await expectFull(page);
  expect(await storedKeys(page)).toHaveLength(versions.old.sums.size);
  server.after(0, 'no connection');
  await expectWhole(page, versions, versions.old);

  server.restore();
  await limit();
  expect(await attempt(page)).toBe('waits');
});
