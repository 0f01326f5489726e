import type {Locator, Page} from '@playwright/test';
import {expect, open, test} from './fixtures';

const field = (page: Page): Locator => page.getByRole('combobox', {name: 'Beruf, Code oder Stichwort'});
const options = (page: Page): Locator => page.getByRole('listbox', {name: 'Vorschläge'}).getByRole('option');
const hits = (page: Page): Locator => page.locator('main ol > li');
const searchField = (page: Page): Locator => page.getByRole('searchbox', {name: 'Beruf, Code oder Stichwort'});

test.describe('suggestions', () => {
  test('typing an old name on the start page suggests today’s occupation first and a click opens it', async ({
    page,
  }) => {
    await open(page, '/');
    await field(page).pressSequentially('Autoschlosser');
    const first = options(page).first();
    await expect(first).toContainText('Kraftfahrzeugmechatroniker/in – Personenkraftwagentechnik');
    await expect(first).toContainText('frühere Bezeichnung');
    await first.click();
    await expect(page).toHaveURL(/\/berufe\/kfz-mechatroniker-pkw\/$/);
    await expect(page.getByRole('heading', {level: 1})).toContainText('Kraftfahrzeug');
  });

  test('the start page puts the cursor into the search field', async ({page}) => {
    await open(page, '/');
    await expect(field(page)).toBeFocused();
  });

  for (const key of ['Control+k', '/']) {
    test(`on a profile the key ${key} leads to the search field, arrows choose, Enter opens`, async ({page}) => {
      await open(page, '/berufe/mechatroniker/');
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await page.keyboard.type('cnc dreher');
      await expect(options(page).first()).toContainText('Zerspanungsmechaniker/in');
      const ids = await options(page).evaluateAll((list) => list.map(({id}) => id));
      expect(ids.length).toBeGreaterThan(1);
      await expect(field(page)).toHaveAttribute('aria-activedescendant', ids[0] ?? '');
      await page.keyboard.press('ArrowDown');
      await expect(field(page)).toHaveAttribute('aria-activedescendant', ids[1] ?? '');
      await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toHaveAttribute('aria-activedescendant', ids[0] ?? '');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/berufe\/zerspanungsmechaniker\/$/);
    });
  }

  test('the key / typed into a field is a character and does not move the focus', async ({page}) => {
    await open(page, '/berufe/');
    const filter = page.getByRole('searchbox', {name: 'Liste eingrenzen'});
    await filter.pressSequentially('a/b');
    await expect(filter).toBeFocused();
    await expect(filter).toHaveValue('a/b');
  });

  test('Escape closes the list and leaves the cursor in the field', async ({page}) => {
    await open(page, '/berufe/mechatroniker/');
    await field(page).pressSequentially('dreher');
    await expect(options(page).first()).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toBeFocused();
  });

  test('Tab leaves the field, closes the list and opens nothing', async ({page}) => {
    await open(page, '/berufe/mechatroniker/');
    await field(page).pressSequentially('dreher');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(field(page)).not.toBeFocused();
    await expect(options(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/berufe\/mechatroniker\/$/);
  });

  test('the last line leads to all hits', async ({page}) => {
    await open(page, '/');
    await field(page).pressSequentially('dreher');
    await options(page).last().click();
    await expect(page).toHaveURL(/\/suche\/\?q=dreher$/);
    await expect(hits(page).first()).toContainText('Zerspanungsmechaniker/in');
  });
});

test.describe('search page', () => {
  test('an address with a KldB code shows the occupation with this code first', async ({page}) => {
    await open(page, '/suche/?q=26112');
    await expect(searchField(page)).toHaveValue('26112');
    await expect(hits(page).first()).toContainText('Mechatroniker/in');
    await expect(hits(page).first()).toContainText('KldB 26112');
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', '/berufe/mechatroniker/');
  });

  test('typing changes the address; opening a hit and going back brings the query back; so does a reload', async ({
    page,
  }) => {
    await open(page, '/suche/?q=26112');
    await searchField(page).fill('dreher');
    await expect(page).toHaveURL(/\/suche\/\?q=dreher$/);
    await expect(page.getByRole('status').filter({hasText: 'zu „dreher“'})).toBeVisible();
    await hits(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/berufe\/zerspanungsmechaniker\//);
    await page.goBack();
    await expect(page).toHaveURL(/\/suche\/\?q=dreher$/);
    await expect(searchField(page)).toHaveValue('dreher');
    await expect(hits(page).first()).toContainText('Zerspanungsmechaniker/in');
    await page.reload();
    await expect(searchField(page)).toHaveValue('dreher');
    await expect(hits(page).first()).toContainText('Zerspanungsmechaniker/in');
  });

  test('a query of the start page is restored by the back button', async ({page}) => {
    await open(page, '/');
    await page.getByRole('link', {name: 'Roboter programmieren'}).click();
    await expect(hits(page).first()).toBeVisible();
    await page.getByRole('link', {name: 'Berufe', exact: true}).first().click();
    await expect(page.getByRole('heading', {level: 1, name: 'Berufe'})).toBeVisible();
    await page.goBack();
    await expect(searchField(page)).toHaveValue('Roboter programmieren');
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Welchen Beruf sucht die Person vor Ihnen?');
  });

  test('the field empties the address with the query', async ({page}) => {
    await open(page, '/suche/?q=dreher');
    await searchField(page).fill('');
    await expect(page).toHaveURL(/\/suche\/$/);
    await expect(page.getByRole('status').filter({hasText: 'Geben Sie ein'})).toBeVisible();
    await expect(hits(page)).toHaveCount(0);
  });

  test('a misspelt name is found, and the page says what it took it for', async ({page}) => {
    await open(page, '/suche/?q=Zerspannungsmechaniker');
    await expect(hits(page).first()).toContainText('Zerspanungsmechaniker/in');
    await expect(hits(page).first()).toContainText(
      'Schreibweise angepasst: Zerspannungsmechaniker → Zerspanungsmechaniker',
    );
  });

  test('nothing found offers similar terms, each with hits, and the list of all occupations', async ({page}) => {
    await open(page, '/suche/?q=qqqqxyz');
    await expect(page.getByRole('status').filter({hasText: 'Nichts gefunden zu „qqqqxyz“.'})).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Ähnliche Begriffe'})).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', {name: 'allen Berufen von A bis Z'})).toHaveAttribute(
      'href',
      '/berufe/',
    );
    await page.locator('main ul').getByRole('link').first().click();
    await expect(page).toHaveURL(/\?q=(?!qqqqxyz).+/);
    await expect(hits(page).first()).toBeVisible();
  });

  test('a hit in the text of a page opens the section it stands in', async ({page}) => {
    await open(page, '/suche/?q=Kurbelwelle');
    const link = hits(page).getByRole('link').filter({hasText: 'Zerspanungsmechaniker'}).first();
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toContain('/berufe/zerspanungsmechaniker/#');
    await link.click();
    await expect(page.locator(`[id="${decodeURIComponent(href.split('#')[1] ?? '')}"]`)).toBeInViewport();
  });
});
