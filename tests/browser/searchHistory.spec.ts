import {expect, open, test} from './fixtures';
import {
  field,
  forgive,
  headline,
  historyKey,
  hits,
  options,
  searchField,
  searchFor,
  storedQueries,
} from './searchHelpers';

const recent = 'Zuletzt gesucht';

test('queries are remembered when a hit or the search page is opened, not while a reader types', async ({page}) => {
  await open(page, '/');
  await field(page).pressSequentially('Autoschlosser');
  await expect(options(page).first()).toBeVisible();
  expect(await storedQueries(page)).toBeNull();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/berufe\/kfz/);
  expect(await storedQueries(page)).toEqual(['Autoschlosser']);
  await searchFor(page, '26112', ' autoschlosser');
  expect(await storedQueries(page)).toEqual(['autoschlosser', '26112']);
  await searchField(page).fill('CNC Dreher');
  await expect(page).toHaveURL(/CNC/);
  expect(await storedQueries(page)).toEqual(['autoschlosser', '26112']);
  await hits(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/berufe\//);
  expect(await storedQueries(page)).toEqual(['CNC Dreher', 'autoschlosser', '26112']);
});

test('the empty field offers them, newest first, and runs the chosen one', async ({page}) => {
  await searchFor(page, '26112', 'CNC Dreher');
  await open(page, '/berufe/mechatroniker/');
  await page.keyboard.press('Control+k');
  const group = page.getByRole('group', {name: recent});
  await expect(group.getByRole('option')).toHaveText(['CNC Dreher', '26112']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/berufe\/mechatroniker\/$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/suche\/\?q=26112$/);
  await expect(hits(page).first()).toContainText('KldB 26112');
});

test('the start page opens without the list, a click into its field shows it', async ({page}) => {
  await searchFor(page, 'Dreher');
  await open(page, '/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).click();
  await expect(options(page)).toHaveText(['Dreher', 'Verlauf auf diesem Gerät löschen']);
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
});

test('the last line of the list forgets all, here and in storage', async ({page}) => {
  await searchFor(page, 'Dreher', 'Lager');
  await open(page, '/');
  await field(page).click();
  await page.getByRole('option', {name: 'Verlauf auf diesem Gerät löschen'}).click();
  await expect(page.getByRole('search').getByRole('status')).toHaveText('Der Verlauf auf diesem Gerät ist gelöscht.');
  expect(await storedQueries(page)).toBeNull();
  await field(page).click();
  await expect(options(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test('the search page lists them, forgets one or all, and keeps the focus near', async ({page}) => {
  await searchFor(page, 'Dreher', '26112', 'Lager');
  await open(page, '/suche/');
  const links = page.getByRole('region', {name: recent}).getByRole('listitem').getByRole('link');
  await expect(links).toHaveText(['Lager', '26112', 'Dreher']);
  await page.getByRole('button', {name: '26112 aus dem Verlauf löschen'}).click();
  await expect(links).toHaveText(['Lager', 'Dreher']);
  await expect(page.getByRole('button', {name: 'Dreher aus dem Verlauf löschen'})).toBeFocused();
  expect(await storedQueries(page)).toEqual(['Lager', 'Dreher']);
  await links.last().click();
  await expect(headline(page)).toContainText('„Dreher“');
  await page.goBack();
  await page.getByRole('button', {name: 'Alle löschen'}).click();
  await expect(page.getByRole('region', {name: recent})).toHaveCount(0);
  expect(await storedQueries(page)).toBeNull();
});

test('another tab forgets, and this one follows', async ({page, context}) => {
  await searchFor(page, 'Dreher');
  await open(page, '/suche/');
  await expect(page.getByRole('region', {name: recent})).toBeVisible();
  const other = await context.newPage();
  await open(other, '/suche/');
  await other.getByRole('button', {name: 'Alle löschen'}).click();
  await expect(page.getByRole('region', {name: recent})).toHaveCount(0);
});

test('no more than eight are kept', async ({page}) => {
  await searchFor(page, ...Array.from({length: 9}, (_, i) => `Beruf ${i}`));
  expect(await storedQueries(page)).toEqual(Array.from({length: 8}, (_, i) => `Beruf ${8 - i}`));
});

test.describe('where the browser does not store', () => {
  /** Searches from field to hit and back, as if nothing were wrong. */
  async function searchWorks(page: Parameters<typeof field>[0]): Promise<void> {
    await open(page, '/suche/?q=dreher');
    await expect(hits(page).first()).toContainText('Zerspanungsmechaniker/in');
    await open(page, '/');
    await field(page).click();
    await field(page).pressSequentially('Autoschlosser');
    await options(page).first().click();
    await expect(page).toHaveURL(/\/berufe\/kfz/);
  }

  test('because it is forbidden, the search works without', async ({page, problems}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await searchWorks(page);
    await open(page, '/suche/');
    await expect(page.getByRole('region', {name: recent})).toHaveCount(0);
    // What the theme says about its own storage, once for each page.
    forgive(problems, /^warning: Docusaurus browser storage is not available/);
  });

  test('because it is full, the search works without', async ({page, problems}) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await searchWorks(page);
    forgive(problems, /^error: Docusaurus storage error, can't set/);
  });
});

for (const stored of [
  '{',
  'null',
  '{"length": 3, "0": "x"}',
  '[null, 1, {"toString": 1}, ["a"]]',
  JSON.stringify(['<img src=x onerror=alert(1)>', '\u202Erehcsid', '\u200B', '👩‍🔧', '__proto__', 'x'.repeat(100_000)]),
]) {
  test(`stored by somebody else: ${stored.slice(0, 40)}`, async ({page}) => {
    await searchFor(page, 'Dreher');
    const key = await historyKey(page);
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, stored] as const);
    await open(page, '/suche/');
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await open(page, '/');
    await field(page).click();
    await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0);
    await searchFor(page, 'Mechatroniker');
    const kept = (await storedQueries(page)) as string[];
    expect(kept[0]).toBe('Mechatroniker');
    expect(kept.every((query) => typeof query === 'string' && query.length <= 200)).toBe(true);
  });
}
