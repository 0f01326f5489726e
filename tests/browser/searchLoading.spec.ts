import type {Page} from '@playwright/test';
import {expect, open, test} from './fixtures';
import {damage, DAMAGES, field, forgive, hits, hold, options, searchField} from './searchHelpers';

const FAILED = /^Die Suche konnte nicht geladen werden/;
const TITLES_ONLY = /Gesucht wird nur in Titeln und Bezeichnungen/;

/** What the browser itself says about a file that is missing or broken on purpose. */
const ON_PURPOSE = /Failed to load resource|SyntaxError|Unexpected|Invalid|Search index|MIME type|Loading chunk/;

test.describe('while it arrives', () => {
  test('the search says so, and answers without typing again', async ({page}) => {
    const release = await hold(page, 'titles');
    await open(page, '/');
    await field(page).pressSequentially('Autoschlosser');
    await expect(page.getByRole('search').getByRole('status')).toHaveText('Die Suche wird geladen …');
    release();
    await expect(options(page).first()).toContainText('Kraftfahrzeugmechatroniker/in');
    await expect(field(page)).toBeFocused();
  });

  test('titles answer before the texts are there; these complete the list and leave focus and choice alone', async ({
    page,
  }) => {
    const release = await hold(page, 'texts');
    await open(page, '/');
    await field(page).pressSequentially('batterie');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const chosen = page.getByRole('option', {selected: true});
    const title = (await chosen.locator('b').textContent()) ?? '';
    const before = await options(page).allTextContents();
    release();
    await expect.poll(() => options(page).allTextContents()).not.toEqual(before);
    await expect(chosen).toContainText(title);
    await expect(field(page)).toBeFocused();
  });

  test('nothing is called "not found" before the texts are there', async ({page}) => {
    const release = await hold(page, 'texts');
    await open(page, '/suche/?q=Kurbelwelle');
    const status = page.locator('main [role=status]');
    await expect(status).toHaveText(/Die Texte werden noch geladen/);
    release();
    await expect(hits(page).first()).toContainText('Kurbelwelle');
  });
});

/** Presses the button that mends a failure. A new page has to be there before anything else is done. */
async function press(page: Page, button: string): Promise<void> {
  const loaded = button === 'Seite neu laden' ? page.waitForEvent('load') : undefined;
  await page.getByRole('button', {name: button}).click();
  await loaded;
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/** Ways on from damage: another attempt where that can help, a new page where it cannot. */
const CASES = Object.entries(DAMAGES).map(([name, how]) => ({
  name,
  how,
  button: ['altered', 'of another version'].includes(name) ? 'Seite neu laden' : 'Erneut versuchen',
}));

for (const {name, how, button} of CASES) {
  test.describe(`titles ${name}`, () => {
    test('the search page says so, leads to all occupations, and the button mends it', async ({page, problems}) => {
      const mend = await damage(page, 'titles', how);
      await open(page, '/suche/?q=dreher');
      await expect(page.locator('main [role=status]')).toHaveText(FAILED);
      await expect(page.getByRole('main').getByRole('link', {name: 'Alle Berufe von A bis Z'})).toHaveAttribute(
        'href',
        '/berufe/',
      );
      await mend();
      await press(page, button);
      await expect(hits(page).first()).toContainText('Zerspanungsmechaniker/in');
      await expect(page.getByText(FAILED)).toHaveCount(0);
      forgive(problems, ON_PURPOSE);
    });

    test('the field of the start page says so while a reader types', async ({page, problems}) => {
      const mend = await damage(page, 'titles', how);
      await open(page, '/');
      await field(page).pressSequentially('dre');
      await expect(page.getByRole('search').getByRole('status')).toHaveText(FAILED);
      await expect(page.getByRole('search').getByRole('link', {name: 'Alle Berufe von A bis Z'})).toBeVisible();
      await mend();
      if (button === 'Erneut versuchen') {
        await field(page).pressSequentially('her');
      } else {
        await press(page, button);
        await field(page).pressSequentially('dreher');
      }
      await expect(options(page).first()).toContainText('Zerspanungsmechaniker/in');
      forgive(problems, ON_PURPOSE);
    });
  });

  test(`texts ${name}: titles answer and say so, and the button mends it`, async ({page, problems}) => {
    const mend = await damage(page, 'texts', how);
    await open(page, '/suche/?q=Autoschlosser');
    await expect(hits(page).first()).toContainText('Kraftfahrzeugmechatroniker/in');
    await expect(page.locator('main [role=status]')).toHaveText(TITLES_ONLY);
    await mend();
    await press(page, button);
    await searchField(page).fill('Kurbelwelle');
    await expect(hits(page).first()).toContainText('Kurbelwelle');
    await expect(page.getByText(TITLES_ONLY)).toHaveCount(0);
    forgive(problems, ON_PURPOSE);
  });
}

test('after a failure the keyboard reaches both ways on, and the attempt leads back into the field', async ({
  page,
  problems,
}) => {
  const mend = await damage(page, 'titles', (route) => route.abort());
  await open(page, '/berufe/mechatroniker/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dreher');
  const retry = page.getByRole('button', {name: 'Erneut versuchen'});
  await expect(retry).toBeVisible();
  await mend();
  await page.keyboard.press('Tab');
  await expect(retry).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(options(page).first()).toContainText('Zerspanungsmechaniker/in');
  await expect(field(page)).toBeFocused();
  forgive(problems, ON_PURPOSE);
});
