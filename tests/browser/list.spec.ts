import type {Locator, Page} from '@playwright/test';
import {expect, open, openData, test} from './fixtures';

const entries = (page: Page): Locator => page.locator('main section li');
const filter = (page: Page): Locator => page.getByRole('searchbox', {name: 'Liste eingrenzen'});
const status = (page: Page): Locator => page.locator('main [role=status]');
const titles = async (page: Page): Promise<string[]> =>
  (await page.locator('main section li').getByRole('link').allInnerTexts()).map((title) =>
    title.replaceAll('\u00AD', ''),
  );

test.describe('list of occupations', () => {
  const all = openData().berufe;

  test.beforeEach(({page}) => open(page, '/berufe/'));

  test('shows every occupation once, by group, with type, level and code', async ({page}) => {
    await expect(status(page)).toHaveText(`${all.length} Berufe`);
    expect((await titles(page)).sort()).toEqual(all.map(({title}) => title).sort());
    const group = page.getByRole('region', {name: 'Produktion und Metall'});
    await expect(group.getByRole('listitem')).toHaveCount(all.filter(({gruppe}) => gruppe === 'produktion').length);
    await expect(group.getByRole('listitem').filter({hasText: 'auf CNC-gesteuerten Dreh-'})).toContainText(
      'Ausbildung · Fachkraft · KldB 24232 · Entwurf',
    );
    const groups = await page.locator('main section h2').allInnerTexts();
    expect(groups.indexOf('Fahrzeug und Werkstatt')).toBe(0);
    expect(groups.length).toBe(new Set(all.map(({gruppe}) => gruppe)).size);
  });

  test('from A to Z it is in the order of the alphabet, and a letter leads to its part', async ({page}) => {
    await page.getByRole('radio', {name: 'von A bis Z'}).check();
    const shown = await titles(page);
    expect(shown).toEqual([...shown].sort(new Intl.Collator('de').compare));
    expect(shown.length).toBe(all.length);
    await page.getByRole('navigation', {name: 'Buchstaben'}).getByRole('link', {name: 'Z', exact: true}).click();
    await expect(page.getByRole('heading', {level: 2, name: 'Z', exact: true})).toBeInViewport();
    await page.getByRole('radio', {name: 'nach Gruppen'}).check();
    await expect(page.getByRole('heading', {level: 2, name: 'Produktion und Metall'})).toBeVisible();
  });

  test('typing "schlosser" keeps the occupations that were called so, though no title says it', async ({page}) => {
    await filter(page).fill('schlosser');
    await expect(entries(page).filter({hasText: 'KldB 25212'}).first()).toBeVisible();
    const shown = await titles(page);
    expect(shown.some((title) => /schlosser/i.test(title))).toBe(false);
    expect(shown).toContain('Kraftfahrzeugmechatroniker/in – Personenkraftwagentechnik');
    expect(shown).not.toContain('Fachkraft für Lagerlogistik');
    await expect(status(page)).toHaveText(`${shown.length} von ${all.length} Berufen`);
  });

  test('a code filters too, and an emptied field shows all again', async ({page}) => {
    await filter(page).fill('24232');
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText('KldB 24232');
    await filter(page).fill('');
    await expect(entries(page)).toHaveCount(all.length);
  });

  test('capitals, hyphens and the order of the words do not matter', async ({page}) => {
    await filter(page).fill('DREHER cnc');
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText('KldB 24232');
  });

  test('a text in no name leads to the search with this text', async ({page}) => {
    await filter(page).fill('Kurbelwelle');
    await expect(entries(page)).toHaveCount(0);
    await expect(status(page)).toHaveText(`0 von ${all.length} Berufen`);
    await page.getByRole('main').getByRole('link', {name: 'Suche', exact: true}).click();
    await expect(page).toHaveURL(/\/suche\/\?q=Kurbelwelle$/);
    await expect(page.locator('main ol > li').first()).toContainText('Kurbelwelle');
  });

  test('an address with a group arrives at the group', async ({page}) => {
    await page.setViewportSize({width: 1280, height: 300});
    await page.goto('about:blank');
    await open(page, '/berufe/#logistik');
    await expect(page.getByRole('heading', {level: 2, name: 'Logistik', exact: true})).toBeInViewport();
    await expect(page.getByRole('heading', {level: 1})).not.toBeInViewport();
  });
});

test.describe('start page', () => {
  test.beforeEach(({page}) => open(page, '/'));

  test('lists the groups with their number of occupations and leads to them', async ({page}) => {
    const groups = page
      .locator('section')
      .filter({has: page.getByRole('heading', {name: 'Berufsgruppen'})})
      .getByRole('listitem');
    const inMetal = openData().berufe.filter(({gruppe}) => gruppe === 'produktion').length;
    await expect(groups.filter({hasText: 'Produktion und Metall'})).toContainText(`${inMetal} Berufe`);
    await groups.getByRole('link', {name: 'Logistik'}).click();
    await expect(page).toHaveURL(/\/berufe\/#logistik$/);
    await expect(page.getByRole('heading', {level: 2, name: 'Logistik', exact: true})).toBeInViewport();
  });

  test('lists the newest changes with kind and date, newest first', async ({page}) => {
    const news = page
      .locator('section')
      .filter({has: page.getByRole('heading', {name: 'Zuletzt geändert'})})
      .getByRole('listitem');
    await expect(news).toHaveCount(4);
    const dates = (await news.allInnerTexts()).map((text) => {
      const [, day, month, year] = /(?:Beruf|Thema), (\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? [];
      expect(day, text).toBeDefined();
      return `${year}-${month}-${day}`;
    });
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('names the four themes and leads to each', async ({page}) => {
    const links = page.locator('a[href^="/themen/"]').filter({has: page.locator('svg')});
    await expect(links).toHaveCount(4);
    await links.filter({hasText: 'Digitalisierung'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Digitalisierung');
  });

  test('an example query leads to its hits', async ({page}) => {
    await page.getByRole('link', {name: 'Autoschlosser'}).click();
    await expect(page.locator('main ol > li').first()).toContainText('Personenkraftwagentechnik');
  });
});
