import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {BUILD, expect, open, overflow, test} from './fixtures';
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

  for (const file of readdirSync('docs/beratung')) {
    test(`the checklist of ${file} prints on one page`, async ({page}) => {
      await open(page, `/beratung/${file.replace('.md', '')}/`);
      const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  }

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

test.describe('terms', () => {
  const ADDRESS = '/themen/elektromobilitaet/batteriezelle-und-modul/';
  const terms = (page: Page) => page.locator('main a[href^="/glossar/#"]');

  test('the first mention explains itself by keyboard and by pointer, and leads to its entry', async ({page}) => {
    await open(page, ADDRESS);
    const term = terms(page).first();
    await term.focus();
    await expect(page.getByRole('tooltip')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await expect(term).toBeFocused();
    await terms(page).nth(1).hover();
    await page.getByRole('tooltip').hover();
    await expect(page.getByRole('tooltip')).toBeInViewport();
    const target = (await term.getAttribute('href')) ?? '';
    await term.click();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.locator(target.replace('/glossar/', ''))).toBeInViewport();
  });

  test('the explanation stays and follows its word when the focus makes the page scroll', async ({page}) => {
    await open(page, ADDRESS);
    const last = terms(page).last();
    await expect(last).not.toBeInViewport();
    await last.focus();
    await page.waitForTimeout(500);
    await page.mouse.wheel(0, 60);
    await page.waitForTimeout(500);
    const [word, box] = [await last.boundingBox(), await page.getByRole('tooltip').boundingBox()];
    expect(Math.abs((box?.y ?? 0) - (word?.y ?? 0))).toBeLessThan(120);
  });

  test('no term is linked twice on a page', async ({page}) => {
    await open(page, ADDRESS);
    const targets = await terms(page).evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(targets.length).toBeGreaterThan(3);
    expect(new Set(targets).size).toBe(targets.length);
  });

  test.describe('on a phone', () => {
    test.use({viewport: {width: 360, height: 740}});
    test('the explanation stays inside the window', async ({page}) => {
      await open(page, ADDRESS);
      for (const term of (await terms(page).all()).slice(0, 6)) {
        await term.focus();
        const box = await page.getByRole('tooltip').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      }
    });
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});
    test('a term is a plain link with the explanation as its title', async ({page}) => {
      await page.goto(ADDRESS);
      await expect(terms(page).first()).toHaveAttribute('title', /\S{3}/);
      await terms(page).first().click();
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Glossar');
    });
  });
});

test.describe('news', () => {
  test('an agreement of 2018 stands there with source, and its topic leads on', async ({page}) => {
    await open(page, '/aktuelles/');
    await page
      .getByRole('main')
      .getByRole('link', {name: /^Regionaldirektion Sachsen und ACOD/})
      .last()
      .click();
    await expect(page).toHaveURL(/\/aktuelles\/2018-12-05-kooperationsvereinbarung\/$/);
    await expect(page.getByRole('main')).toContainText('Meldung vom 05.12.2018');
    await expect(page.getByRole('heading', {name: 'Quellen'})).toBeVisible();
  });

  test('feeds name every post with text and absolute links, newest first', () => {
    const posts = readdirSync('docs/aktuelles').length;
    const rss = readFileSync(join(BUILD, 'aktuelles/rss.xml'), 'utf8');
    const atom = readFileSync(join(BUILD, 'aktuelles/atom.xml'), 'utf8');
    const json = JSON.parse(readFileSync(join(BUILD, 'aktuelles/feed.json'), 'utf8')) as {
      items: {url: string; content_html: string; date_modified: string}[];
    };
    expect(rss.match(/<item>/g)).toHaveLength(posts);
    expect(atom.match(/<entry>/g)).toHaveLength(posts);
    expect(json.items).toHaveLength(posts);
    const days = json.items.map(({date_modified}) => date_modified);
    expect(days).toEqual([...days].sort().reverse());
    for (const {url, content_html} of json.items) {
      expect(url).toMatch(/^https?:\/\/.+\/aktuelles\/\d{4}-\d\d-\d\d-.+\/$/);
      expect.soft(content_html, url).toMatch(/<p>.{40}/s);
      expect.soft(content_html, url).not.toMatch(/href="\/|<script/);
    }
  });

  test('the calendar holds every event', () => {
    const events = readdirSync('docs/aktuelles').filter((file) =>
      /^veranstaltung:/m.test(readFileSync(join('docs/aktuelles', file), 'utf8')),
    );
    const calendar = readFileSync(join(BUILD, 'aktuelles/termine.ics'), 'utf8');
    expect(events.length).toBeGreaterThan(0);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(events.length);
  });

  test('what is new follows the chosen day, which stays in the address', async ({page}) => {
    await open(page, '/aktuelles/neu/');
    const count = async () => Number(/(\d+) Aussage/.exec(await page.locator('main p[role=status]').innerText())?.[1]);
    const before = await count();
    await page.getByLabel(/Seit dem/).fill('2024-01-01');
    await expect(page).toHaveURL(/\?seit=2024-01-01$/);
    await expect.poll(count).toBeGreaterThan(before);
    await page.reload();
    await expect(page.getByLabel(/Seit dem/)).toHaveValue('2024-01-01');
  });
});

test.describe('diagrams', () => {
  test('a diagram has a name, says its parts in words, and fits the window', async ({page}) => {
    await open(page, '/qualifizierung/hochvolt-leiter/');
    const drawing = page.locator('figure svg[role="img"]:visible');
    await expect(drawing).toHaveCount(1);
    await expect(drawing).toHaveAccessibleName(/\S{5}/);
    await expect(drawing).toHaveAccessibleDescription(/;/);
    await page.getByText('Schaubild als Text').click();
    expect(await page.locator('figure ol > li').count()).toBeGreaterThan(2);
    await page.setViewportSize({width: 360, height: 740});
    expect(await overflow(page)).toBe(0);
  });
});
