import type {Page} from '@playwright/test';
import {computer} from './computer';
import {expect, open} from './fixtures';
import {storageLimit, store} from './storedSite';
import {test} from './unreliableTest';

test.setTimeout(240_000);

const PAGE = '/daten/offline/';
const status = (page: Page) => page.locator('main').getByRole('status');
const again = (page: Page) => page.getByRole('button', {name: 'Alles neu laden'});
const fact = (page: Page, name: string) => page.locator(`main dt:text-is("${name}") + dd`);

test('a first visit shows how far the copy is, and then what it is', async ({page, server}) => {
  await open(page, PAGE);
  await expect(status(page)).toHaveText(/^Wird gespeichert: \d+ von \d+ Dateien\.$/);
  await expect(again(page)).toBeDisabled();
  await expect(status(page)).toHaveText('Alle Seiten und die Suche sind ohne Netz verfügbar.', {timeout: 120_000});
  await expect(fact(page, 'Fassung').first()).toHaveText(/^\S+ vom \d\d\.\d\d\.\d{4}$/);
  await expect(fact(page, 'Datum').first()).toHaveText(/20\d\d$/);
  await expect(fact(page, 'Umfang')).toHaveText(/^[89]\d\d Dateien, \d+,\d MB$/);
  await expect(fact(page, 'Belegt')).toHaveText(/^\d+,\d MB im Speicher dieses Browsers$/);

  server.after(0, 'no connection');
  await page.reload();
  await expect(status(page)).toHaveText('Alle Seiten und die Suche sind ohne Netz verfügbar.');
  await expect(fact(page, 'Umfang')).toHaveText(/^[89]\d\d Dateien/);
});

test('"Alles neu laden" loads every file again, and without a network changes nothing', async ({page, server}) => {
  await store(page, server.origin);
  await open(page, PAGE);
  const files = Number((await fact(page, 'Umfang').textContent())?.split(' ')[0]);
  const before = server.requests();
  await again(page).click();
  await expect(status(page)).toHaveText('Alle Dateien wurden neu geladen.', {timeout: 120_000});
  expect(server.requests() - before).toBeGreaterThanOrEqual(files);

  await test.step('cut off in the middle', async () => {
    server.after(200, 'login page');
    await again(page).click();
    await expect(status(page)).toHaveText(/^Nicht gespeichert\. Das Netz fehlt.* bleibt in Gebrauch\.$/, {
      timeout: 60_000,
    });
  });
  await test.step('cut off from the start', async () => {
    server.after(0, 'no connection');
    await again(page).click();
    await expect(status(page)).toHaveText(/^Nicht gespeichert\. Das Netz fehlt.* bleibt in Gebrauch\.$/);
  });
  await test.step('the site is still whole', async () => {
    await open(page, '/berufe/zerspanungsmechaniker/');
    await expect(page.getByRole('heading', {name: 'Auf einen Blick'})).toBeVisible();
  });
});

test('a first visit on a network that fails can be repeated by hand', async ({page, server, problems}) => {
  server.after(120, 'error of the server');
  await open(page, PAGE);
  await expect(status(page)).toHaveText(/^Nicht gespeichert\. Das Netz fehlt.* beim nächsten Besuch\.$/, {
    timeout: 60_000,
  });
  server.restore();
  await again(page).click();
  await expect(status(page)).toHaveText('Alle Seiten und die Suche sind ohne Netz verfügbar.', {timeout: 120_000});
  problems.length = 0;
});

test('a browser may refuse to keep the copy for good, or grant it', async ({page, context, server}) => {
  await store(page, server.origin);
  await open(page, PAGE);
  const protect = page.getByRole('button', {name: 'Vor dem Löschen schützen'});
  await expect(fact(page, 'Bei Platzmangel')).toHaveText('darf der Browser die Kopie von sich aus löschen');
  await protect.click();
  await expect(status(page)).toContainText('Der Browser lehnt es ab');
  const session = await context.newCDPSession(page);
  const {browserContextId} = (await session.send('Target.getTargetInfo')).targetInfo;
  await session.send('Browser.grantPermissions', {
    origin: server.origin,
    permissions: ['durableStorage'],
    ...(browserContextId !== undefined && {browserContextId}),
  });
  await protect.click();
  await expect(fact(page, 'Bei Platzmangel')).toHaveText('bleibt die Kopie erhalten');
  await expect(protect).toBeHidden();
});

test('a login page in place of the service worker counts as a network that fails', async ({page, server, problems}) => {
  await open(page, PAGE);
  await expect(again(page)).toBeVisible();
  server.after(0, 'login page');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(status(page)).toHaveText(/^Nicht gespeichert\. Das Netz fehlt/);
  problems.length = 0;
});

test('a full storage is told where the reader is, and on the page about the copy', async ({page, server}) => {
  const limit = await storageLimit(page, server.origin);
  await limit(1_000_000);
  await open(page, '/berufe/mechatroniker/');
  await expect(page.getByText('Der Speicher dieses Browsers reicht nicht')).toBeVisible({timeout: 60_000});
  await page.getByRole('link', {name: 'Mehr zur Kopie'}).click();
  await expect(page.getByRole('heading', {name: 'Kopie in diesem Browser'})).toBeInViewport();
  await expect(status(page)).toHaveText(/^Nicht gespeichert\. Der Speicher dieses Browsers reicht nicht\./);
  await expect(fact(page, 'Umfang')).toHaveCount(0);
});

test('a browser without service workers says so, and the site works', async ({page}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await open(page, PAGE);
  await expect(status(page)).toHaveText(/^Dieser Browser speichert hier keine Kopie\./);
  await expect(again(page)).toBeDisabled();
});

test('where a policy forbids to store anything, the page says so and the site works', async ({server}) => {
  // What an administrator's policy "DefaultCookiesSetting: 2" does.
  const pc = computer({profile: {default_content_setting_values: {cookies: 2}}});
  const context = await pc.start(server.origin);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await open(page, PAGE);
  await expect(status(page)).toHaveText(/^Einstellungen oder eine Richtlinie verbieten diesem Browser/);
  await open(page, '/');
  await page.getByRole('combobox').pressSequentially('Autoschlosser');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/berufe\/kfz-mechatroniker-pkw\/$/);
  expect(errors).toEqual([]);
  await context.close();
  pc.remove();
});
