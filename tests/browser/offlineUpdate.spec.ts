import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {unreliable, type UnreliableServer} from './unreliable';
import {expect, hydrated, open, test as base} from './fixtures';
import {publishedSite, type PublishedSite} from './nextVersion';
import {store} from './storedSite';

const UPDATE = 'Eine neue Version liegt bereit.';
const OLD = 'Welchen Beruf sucht die Person vor Ihnen?';
const NEW = 'Neue Fassung: Welchen Beruf suchen Sie?';

/** The built site in a folder where a new version can be published, on a network that can fail. */
const test = base.extend<{site: PublishedSite; server: UnreliableServer}>({
  serviceWorkers: 'allow',
  site: async ({browserName: _}, use) => {
    const site = publishedSite();
    await use(site);
    site.remove();
  },
  server: async ({site}, use) => {
    const server = await unreliable(site.folder);
    await use(server);
    await server.stop();
  },
  baseURL: async ({server}, use) => use(server.origin),
});

test.setTimeout(300_000);

test('a new version is offered, and shows only after "Jetzt laden"', async ({page, server, site}) => {
  await store(page, server.origin);
  const heading = page.getByRole('heading', {level: 1});
  await expect(heading).toHaveText(OLD);
  await site.publish(OLD, NEW);

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
  await expect(heading).toHaveText(NEW);
  await expect(page.getByText(UPDATE)).toBeHidden();
  // The new version is whole: without the network it opens pages never visited.
  server.after(0, 'no connection');
  await page.reload();
  await expect(heading).toHaveText(NEW);
  await open(page, '/berufe/zerspanungsmechaniker/');
  await expect(page.getByRole('heading', {name: 'Auf einen Blick'})).toBeVisible();
});

test('a new version takes nothing away that was typed or chosen', async ({page, server, site}) => {
  await store(page, server.origin);
  await open(page, '/berufe/');
  const filter = page.getByRole('searchbox', {name: 'Liste eingrenzen'});
  const order = page.getByRole('radio').last();
  await site.publish(OLD, NEW);
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

test('another window says that it still shows the version before', async ({page, context, server, site}) => {
  await store(page, server.origin);
  const other = await context.newPage();
  await open(other, '/berufe/mechatroniker/');
  await site.publish(OLD, NEW);
  await page.reload();
  await page.getByRole('button', {name: 'Jetzt laden'}).click({timeout: 60_000});
  await expect(page.getByRole('heading', {level: 1})).toHaveText(NEW);
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
  site,
}) => {
  await store(page, server.origin);
  await context.setOffline(true);
  await site.publish(OLD, NEW);
  await context.setOffline(false);
  await expect(page.getByText(UPDATE)).toBeVisible({timeout: 60_000});
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
