import type {CDPSession, Page} from '@playwright/test';
import {expect} from './fixtures';
import {test} from './smallSite';
import {attempt, expectWhole, storedKeys} from './storedSite';

/** Sets how many bytes the open page's site may store; without a number as many as the browser gives. */
async function quota(page: Page, session: CDPSession, quotaSize?: number): Promise<void> {
  const {origin} = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', {origin, ...(quotaSize !== undefined && {quotaSize})});
}

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

const FULL = {type: 'FAILED', ursache: 'speicher'};

test('a full storage leaves nothing of a first visit, and is named', async ({
  page,
  context,
  server,
  versions,
  problems,
}) => {
  await page.goto('/');
  const session = await context.newCDPSession(page);
  await quota(page, session, 20_000);
  const news = await listen(page);
  expect(await attempt(page)).toBe('given up');
  expect(await news()).toContainEqual(FULL);
  expect(await storedKeys(page)).toEqual([]);

  await quota(page, session);
  expect(await attempt(page)).toBe('in use');
  server.after(0, 'no connection');
  await expectWhole(page, versions, versions.old);
  problems.length = 0;
});

test('a storage too small for a second version keeps the first', async ({
  page,
  context,
  server,
  versions,
  problems,
}) => {
  await page.goto('/');
  expect(await attempt(page)).toBe('in use');
  const session = await context.newCDPSession(page);
  await quota(page, session, (await usage(page)) + 5000);
  const news = await listen(page);
  server.publish(versions.next.folder);
  expect(await attempt(page)).toBe('given up');
  expect(await news()).toContainEqual(FULL);
  expect(await storedKeys(page)).toHaveLength(versions.old.sums.size);
  server.after(0, 'no connection');
  await expectWhole(page, versions, versions.old);

  server.restore();
  await quota(page, session);
  expect(await attempt(page)).toBe('waits');
  problems.length = 0;
});
