import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {BUILD, expect, open, allPages, test} from './fixtures';
import {searchField, hits} from './searchHelpers';

test.describe('guides', () => {
  const ADDRESS = '/beratung/ohne-berufsabschluss/';

  test('the menu leads to a guide in two clicks', async ({page}) => {
    await open(page, '/');
    await page.getByRole('navigation', {name: 'Hauptmenü'}).getByRole('link', {name: 'Beratung'}).click();
    await page
      .getByRole('main')
      .getByRole('link', {name: /Ohne Berufsabschluss/})
      .click();
    await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
    for (const name of ['Fünf Minuten vorher', 'Checkliste', 'Fragen', 'Wege', 'Was oft schiefgeht'])
      await expect(page.getByRole('heading', {level: 2, name, exact: true})).toBeVisible();
  });

  test('its checklist prints on one page', async ({page}) => {
    for (const file of readdirSync('docs/beratung')) {
      await open(page, `/beratung/${file.replace('.md', '')}/`);
      const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), file).toHaveLength(1);
    }
  });

  test('a route leads to its occupation, and the profile leads back', async ({page}) => {
    await open(page, ADDRESS);
    await page.getByRole('link', {name: 'Maschinen- und Anlagenführer/in'}).first().click();
    await expect(page).toHaveURL(/\/berufe\/maschinen-anlagenfuehrer\/$/);
    await page.getByRole('link', {name: /Ohne Berufsabschluss/}).click();
    await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
  });
});

test.describe('articles', () => {
  test('theme, article and profile lead to each other', async ({page}) => {
    await open(page, '/themen/elektromobilitaet/');
    await page
      .getByRole('main')
      .getByRole('link', {name: /Hochvolt-Stufen/})
      .first()
      .click();
    await expect(page).toHaveURL(/\/themen\/elektromobilitaet\/hochvolt-stufen\/$/);
    await expect(page.getByRole('heading', {name: 'Was belegt ist'})).toBeVisible();
    const concerned = page.locator('main p').filter({hasText: 'Betrifft:'}).getByRole('link').first();
    const title = (await concerned.innerText()).trim();
    await concerned.click();
    await expect(page.getByRole('heading', {level: 1})).toContainText(title.slice(0, 12));
    await page
      .getByRole('link', {name: /Hochvolt-Stufen/})
      .first()
      .click();
    await expect(page).toHaveURL(/hochvolt-stufen\/$/);
  });

  test('the search finds an article by the words people type', async ({page}) => {
    await open(page, '/suche/?q=Hochvoltschein');
    await searchField(page).fill('Cobot');
    await expect(hits(page).filter({hasText: 'Roboter und Cobots'}).first()).toBeVisible();
  });
});

test.describe('region', () => {
  test('a mark of the map is reached by keyboard and leads to its first site', async ({page}) => {
    await open(page, '/region/');
    const mark = page.getByRole('link', {name: /^Kamenz: 1 Standort$/});
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#accumotive-kamenz$/);
    await expect(page.getByRole('heading', {name: /Batteriewerk Kamenz/})).toBeInViewport();
  });

  test('every place of the list is on the map, and the names do not cover each other', async ({page}) => {
    await open(page, '/region/');
    const marks = page.locator('figure svg a');
    expect(await marks.count()).toBeGreaterThan(8);
    const boxes = await marks.locator('text').evaluateAll((list) =>
      list.map((text) => {
        const {left, right, top, bottom} = text.getBoundingClientRect();
        return {name: text.textContent, left, right, top, bottom};
      }),
    );
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const covered = a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
        expect(covered, `${a.name} and ${b.name}`).toBe(false);
      }
  });

  test('the map asks nobody: it is drawn in the page', async ({page}) => {
    await open(page, '/region/');
    expect(await page.locator('main img, main iframe, main object').count()).toBe(0);
  });
});

test('every page is at most three clicks from the start page', () => {
  const links = (address: string): string[] => {
    const html = readFileSync(join(BUILD, address, 'index.html'), 'utf8');
    return [...html.matchAll(/<a[^>]* href="?(\/[^"#? >]*)/g)].map((match) => match[1] ?? '');
  };
  const all = new Set(allPages());
  const reached = new Set(['/']);
  for (let click = 0; click < 3; click++)
    for (const address of [...reached]) for (const target of links(address)) if (all.has(target)) reached.add(target);
  expect([...all].filter((address) => !reached.has(address))).toEqual([]);
});
