import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {expect, hydrated, open} from './fixtures';
import {publishedSite, type PublishedSite} from './nextVersion';
import {store} from './storedSite';
import {test as base} from './unreliableTest';

const UPDATE = 'Eine neue Version liegt bereit.';
const OLD = 'Welchen Beruf sucht die Person vor Ihnen?';
const NEW = 'Neue Fassung: Welchen Beruf suchen Sie?';

interface Fixtures {
  site: PublishedSite;
  /** Publishes a new version, all of it at once. */
  publish: () => Promise<void>;
}

/** The built site in a folder of its own, on a network that can fail. */
const test = base.extend<Fixtures>({
  site: async ({browserName: _}, use) => {
    const site = publishedSite();
    await use(site);
    site.remove();
  },
  folder: async ({site}, use) => use(site.folder),
  publish: async ({site, server}, use) => use(async () => server.publish(await site.next(OLD, NEW))),
});

test.setTimeout(300_000);

/** A browser lets the version before finish what it does for its windows, before the new one takes over. */
const TAKES_OVER = {timeout: 60_000};

/** Looks for a new version. @returns what becomes of it; `undefined` when there is none */
const nextState = (page: Page): Promise<ServiceWorkerState | undefined> =>
  page.evaluate(async () => {
    const {installing} = await (await navigator.serviceWorker.ready).update();
    if (installing?.state === 'installing') {
      await new Promise((done) => installing.addEventListener('statechange', done, {once: true}));
    }
    return installing?.state;
  });

test('a new version is offered, and shows only after "Jetzt laden"', async ({page, server, publish}) => {
  await store(page, server.origin);
  const heading = page.getByRole('heading', {level: 1});
  await expect(heading).toHaveText(OLD);
  await publish();

  await page.reload();
  await expect(page.getByText(UPDATE)).toBeVisible({timeout: 60_000});
  await expect(heading).toHaveText(OLD);
  await page.getByRole('button', {name: 'Später'}).click();
  await expect(page.getByText(UPDATE)).toBeHidden();
  await expect(heading).toHaveText(OLD);

  await page.reload();
  await expect(page.getByText(UPDATE)).toBeVisible({timeout: 60_000});
  await expect(heading).toHaveText(OLD);
  await page.getByRole('button', {name: 'Jetzt laden'}).click();
  await expect(heading).toHaveText(NEW, TAKES_OVER);
  await expect(page.getByText(UPDATE)).toBeHidden();
  // The new version is whole: without the network it opens pages never visited.
  server.after(0, 'no connection');
  await page.reload();
  await expect(heading).toHaveText(NEW);
  await open(page, '/berufe/zerspanungsmechaniker/');
  await expect(page.getByRole('heading', {name: 'Auf einen Blick'})).toBeVisible();
});

test('a new version takes nothing away that was typed or chosen', async ({page, server, publish}) => {
  await store(page, server.origin);
  await open(page, '/berufe/');
  const filter = page.getByRole('searchbox', {name: 'Liste eingrenzen'});
  const order = page.getByRole('radio').last();
  await publish();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText(UPDATE)).toBeVisible({timeout: 60_000});
  await order.check();
  await filter.fill('mechatroniker');
  const found = await page.locator('main [role=status]').textContent();
  expect(found).toMatch(/^[1-9]\d* von \d+ Berufen$/);

  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', {name: 'Jetzt laden'}).click();
  await reloaded;
  await expect(filter).toHaveValue('mechatroniker');
  await expect(order).toBeChecked();
  await expect(page.locator('main [role=status]')).toHaveText(found ?? '');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('another window says that it still shows the version before', async ({page, context, server, publish}) => {
  await store(page, server.origin);
  const other = await context.newPage();
  await open(other, '/berufe/mechatroniker/');
  await publish();
  await page.reload();
  await page.getByRole('button', {name: 'Jetzt laden'}).click({timeout: 60_000});
  await expect(page.getByRole('heading', {level: 1})).toHaveText(NEW, TAKES_OVER);
  await expect(other.getByText('Hier läuft noch die alte.')).toBeVisible();
  const reloaded = other.waitForEvent('load');
  await other.getByRole('button', {name: 'Jetzt laden'}).click();
  await reloaded;
  await hydrated(other);
  await expect(other.getByText('Hier läuft noch die alte.')).toBeHidden();
  await other.getByRole('combobox').pressSequentially('Autoschlosser');
  await expect(other.getByRole('option').first()).toBeVisible();
});

test('a page that stays open learns of a new version when the network comes back', async ({
  page,
  context,
  server,
  publish,
}) => {
  await store(page, server.origin);
  await context.setOffline(true);
  await publish();
  await context.setOffline(false);
  await expect(page.getByText(UPDATE)).toBeVisible({timeout: 60_000});
});

test('a page that stays open learns of a new version whose first downloads were cut', async ({
  page,
  server,
  publish,
  problems,
}) => {
  await store(page, server.origin);
  await publish();
  for (let cut = 0; cut < 2; cut++) {
    server.after(30, 'no connection');
    expect(await nextState(page)).toBe('redundant');
    server.restore();
  }
  await expect(page.getByText(UPDATE)).toBeHidden();
  expect(await nextState(page)).toBe('installed');
  await expect(page.getByText(UPDATE)).toBeVisible();
  // Files that do not arrive are what this test is about.
  problems.length = 0;
});

test('a page that the copy does not know comes from the server', async ({page, server, site}) => {
  await store(page, server.origin);
  mkdirSync(join(site.folder, 'berufe/neu'));
  writeFileSync(
    join(site.folder, 'berufe/neu/index.html'),
    '<!doctype html><title>Neu</title><link rel="icon" href="data:,"><h1>Neuer Beruf</h1>',
  );
  await page.goto('/berufe/neu/');
  await expect(page.getByRole('heading')).toHaveText('Neuer Beruf');
});
