import {expect, open, openData, profileIds, test} from './fixtures';

test.describe('head of the page', () => {
  for (const width of [1000, 1180, 1280, 1920]) {
    test(`the name of the site, the menu and the search field are whole at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await open(page, '/qualifizierung/');
      const cut = await page.locator('.navbar__title').evaluate((name) => name.scrollWidth > name.clientWidth);
      expect(cut).toBe(false);
      const menu = await page.getByRole('navigation', {name: 'Hauptmenü'}).boundingBox();
      const field = await page.getByRole('combobox').boundingBox();
      expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual((menu?.x ?? 0) + (menu?.width ?? 0));
      expect(field?.width).toBeGreaterThan(100);
      const last = await page.getByRole('link', {name: 'Aktuelles', exact: true}).first().boundingBox();
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(field?.x ?? 0);
    });
  }
});

test.describe('theme page', () => {
  test('lists all occupations with the effect in words, strongest first, and leads to them', async ({page}) => {
    await open(page, '/themen/elektromobilitaet/');
    const rows = page.getByRole('region', {name: 'Berufe und Wirkung'}).locator('tbody tr');
    await expect(rows).toHaveCount(profileIds().length);
    const words = await rows.locator('td:nth-child(2)').allInnerTexts();
    const order = words.map((word) => ['hoch', 'mittel', 'gering'].indexOf(word.trim()));
    expect(
      order.every((rank) => rank >= 0),
      words.join(' | '),
    ).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await expect(rows.filter({hasText: 'Zerspanungsmechaniker/in'})).toContainText('hoch');
    await rows.getByRole('link', {name: 'Zerspanungsmechaniker/in'}).click();
    await expect(page).toHaveURL(/\/berufe\/zerspanungsmechaniker\/$/);
  });

  test('shows statements with evidence and questions for the talk', async ({page}) => {
    await open(page, '/themen/mensch/');
    await expect(page.locator('#aussage-altersabgang')).toContainText('Statistik');
    const questions = page
      .locator('section')
      .filter({has: page.getByRole('heading', {name: 'Fragen für das Gespräch'})});
    expect(await questions.getByRole('listitem').count()).toBeGreaterThan(2);
    await expect(questions.getByRole('listitem').first()).toContainText('?');
    await page.locator('#aussage-altersabgang').getByRole('link').first().click();
    await expect(page.locator('#quelle-stala-sachsen-altersabgang')).toBeInViewport();
  });

  test('the overview leads to each of the four themes', async ({page}) => {
    await open(page, '/themen/');
    await expect(page.getByRole('main').getByRole('heading', {level: 2})).toHaveText([
      'Digitalisierung',
      'Elektromobilität',
      'Flexible Produktion und Logistik',
      'Der Mensch',
    ]);
    const first = page.getByRole('main').locator('section ul li:first-child a');
    expect(await first.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/themen/digitalisierung/',
      '/themen/elektromobilitaet/',
      '/themen/flexible-produktion/',
      '/themen/mensch/',
    ]);
  });
});

test.describe('qualification and funding', () => {
  test('a search hit leads to the entry of the training', async ({page}) => {
    await open(page, '/suche/?q=Umschulung Mechatroniker');
    await page
      .locator('main ol > li')
      .filter({hasText: 'Qualifizierung'})
      .getByRole('link', {name: /Umschulung.*Mechatroniker/})
      .first()
      .click();
    await expect(page).toHaveURL(/\/qualifizierung\/bausteine\/umschulung-mechatroniker\/$/);
    await expect(page.getByRole('heading', {level: 1})).toContainText('Mechatroniker');
    for (const term of ['Dauer', 'Voraussetzung', 'Abschluss', 'Praktische Prüfung', 'Mögliche Förderung'])
      await expect(page.getByRole('term').filter({hasText: term})).toBeVisible();
  });

  test('a training names its funding, and the link leads to the conditions', async ({page}) => {
    await open(page, '/qualifizierung/bausteine/tq-fachlagerist/');
    await page
      .getByRole('main')
      .getByRole('link', {name: /^Bildungsgutschein/})
      .click();
    await expect(page).toHaveURL(/\/qualifizierung\/foerderung\/bildungsgutschein\/$/);
    await expect(page.getByRole('term').filter({hasText: 'Bedingungen'})).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/gültig bis \d/);
  });

  test('a funding instrument whose details have expired warns before use, on its page and in the list', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
    await open(page, '/qualifizierung/foerderung/bildungsgutschein/');
    await expect(page.getByRole('note')).toContainText('Vor Anwendung prüfen. Die Frist dieser Angaben ist am');
    await open(page, '/qualifizierung/foerderung/');
    const entries = page.locator('#instrumente + ul > li');
    expect(await entries.count()).toBeGreaterThan(15);
    await expect(entries.filter({hasText: 'Vor Anwendung prüfen'})).toHaveCount(await entries.count());
  });

  test('the catalogue is filtered by what a training teaches', async ({page}) => {
    await open(page, '/qualifizierung/bausteine/');
    await page.getByRole('searchbox').fill('CNC');
    await expect(page.getByRole('status').filter({hasText: /\d+ von \d+ Bausteinen/})).toBeVisible();
    await expect(page.getByRole('link', {name: /CNC/}).first()).toBeVisible();
    await expect(page.getByRole('link', {name: /Stapler/})).toHaveCount(0);
  });

  test('the table of situations leads to instrument and guide', async ({page}) => {
    await open(page, '/qualifizierung/foerderung/');
    const table = page.getByRole('region', {name: 'Lage und Förderung'});
    await expect(table.getByRole('rowheader')).toHaveCount(9);
    await table
      .getByRole('link', {name: /Qualifizierungsgeld/})
      .first()
      .click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Qualifizierungsgeld');
  });
});

test.describe('about the data', () => {
  test('the data status lists every profile with counts that agree with its page', async ({page}) => {
    await open(page, '/ueber/datenstand/');
    const rows = page.getByRole('region', {name: 'Datenstand je Berufsprofil'}).locator('tbody tr');
    await expect(rows).toHaveCount(profileIds().length);
    const row = rows.filter({hasText: 'Zerspanungsmechaniker/in'});
    const [statements, sourced] = await row
      .locator('td')
      .allInnerTexts()
      .then((cells) => [cells[1], cells[2]]);
    await expect(row).toContainText('Entwurf');
    await row.getByRole('link').click();
    await expect(page).toHaveURL(/zerspanungsmechaniker/);
    await expect(page.locator('article[id^="aussage-"]')).toHaveCount(Number(statements));
    await expect(
      page.locator('article[id^="aussage-"]').filter({has: page.locator('a[href^="#quelle-"]')}),
    ).toHaveCount(Number(sourced));
  });

  test('the sources can be filtered and say where they are used', async ({page}) => {
    await open(page, '/ueber/quellen/');
    const list = page.locator('main > ul > li');
    const all = await list.count();
    await expect(page.locator('main [role=status]')).toHaveText(`${all} Quellen`);
    await page.getByRole('searchbox', {name: 'Liste eingrenzen'}).fill('industriellen Metallberufen');
    await expect(list.first()).toContainText('Verordnung');
    expect(await list.count()).toBeLessThan(all);
    await expect(
      page.locator('#indmetausbv-2007').getByRole('link', {name: 'Zerspanungsmechaniker/in'}),
    ).toHaveAttribute('href', '/berufe/zerspanungsmechaniker/');
  });

  test('the open data hold schema, date, licence and every profile with its id', async ({request}) => {
    const response = await request.get('/daten/berufe.json');
    expect(response.status()).toBe(200);
    const data = (await response.json()) as ReturnType<typeof openData>;
    expect(data).toMatchObject({schema: 1, lizenz: 'CC BY 4.0'});
    expect(data.stand).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(data.berufe.length).toBeGreaterThanOrEqual(12);
    expect(data.berufe.map(({id}) => id).sort()).toEqual(profileIds());
    expect(data.berufe.every(({title, gruppe}) => title !== '' && gruppe !== '')).toBe(true);
  });
});

for (const address of [
  '/gibt-es-nicht/',
  '/berufe/gibt/es/auch/nicht',
  '/berufe/zerspanungsmechanikerx/',
  '/%F0%9F%9A%97/',
]) {
  test(`the unknown address ${address} says so in German and offers the search`, async ({page}) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Diese Seite gibt es nicht');
    await expect(page.getByRole('main').getByRole('link', {name: 'allen Berufen von A bis Z'})).toHaveAttribute(
      'href',
      '/berufe/',
    );
    await page
      .getByRole('main')
      .getByRole('combobox', {name: 'Beruf, Code oder Stichwort'})
      .pressSequentially('cnc dreher');
    await page.getByRole('main').getByRole('option').first().click();
    await expect(page).toHaveURL(/\/berufe\/zerspanungsmechaniker\/$/);
  });
}

test('an unknown address cut off below a page leads nowhere else', async ({page}) => {
  await page.goto('/mitwirken/gibt-es-nicht/');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Diese Seite gibt es nicht');
});
