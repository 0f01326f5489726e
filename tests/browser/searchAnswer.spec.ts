import {expect, open, overflow, test} from './fixtures';
import {headline, hits, searchField, total} from './searchHelpers';

/** Filters of the search page, by the beginning of their name. */
const filter = (name: string) => new RegExp(`^(?:✓ )?${name} \\d+$`);

test.describe('filters', () => {
  test('narrow the answer to as many hits as they say, and the address holds them', async ({page}) => {
    await open(page, '/suche/?q=batterie');
    const all = await total(page);
    const kind = page.getByRole('button', {name: filter('Qualifizierung')});
    const count = parseInt(/\d+$/.exec((await kind.textContent()) ?? '')?.[0] ?? '', 10);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);
    await kind.click();
    await expect(page).toHaveURL(/\/suche\/\?q=batterie&typ=qualifizierung$/);
    await expect(kind).toHaveAttribute('aria-pressed', 'true');
    await expect(kind).toBeFocused();
    expect(await total(page)).toBe(count);
    for (const hit of await hits(page).all()) await expect(hit).toContainText('Qualifizierung');
    await expect(page.locator('main [role=status]')).toHaveText(/eingegrenzt auf Qualifizierung/);
    await expect(page.getByRole('button', {name: / 0$/})).toHaveCount(0);
  });

  test('go together, survive a reload, and the way back undoes them one by one', async ({page}) => {
    await open(page, '/suche/?q=batterie');
    const all = await total(page);
    await page.getByRole('button', {name: filter('Produktion und Metall')}).click();
    const group = await total(page);
    await page.getByRole('button', {name: filter('Elektromobilität')}).click();
    await expect(page).toHaveURL(/\?q=batterie&gruppe=produktion&leitthema=elektromobilitaet$/);
    const both = await total(page);
    expect(both).toBeLessThanOrEqual(group);
    expect(group).toBeLessThan(all);
    await page.reload();
    expect(await total(page)).toBe(both);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=batterie&gruppe=produktion$/);
    expect(await total(page)).toBe(group);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=batterie$/);
    expect(await total(page)).toBe(all);
    await page.goForward();
    expect(await total(page)).toBe(group);
    await page.getByRole('button', {name: 'Alle Filter aufheben'}).click();
    await expect(page).toHaveURL(/\?q=batterie$/);
    expect(await total(page)).toBe(all);
  });

  test('stay while another query is typed, which adds no step to the way back', async ({page}) => {
    await open(page, '/berufe/');
    await open(page, '/suche/?q=batterie&typ=beruf');
    await searchField(page).fill('dreher');
    await expect(page).toHaveURL(/\?q=dreher&typ=beruf$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/berufe\/$/);
  });

  test('that let nothing through are offered to be lifted, with the number of hits behind them', async ({page}) => {
    await open(page, '/suche/?q=Zerspanungsmechaniker&typ=foerderung');
    await expect(headline(page)).toHaveText('Nichts gefunden zu „Zerspanungsmechaniker“');
    // Before the texts are there, the page says that it has read titles only, and its number is another one.
    await expect(page.getByText('bisher nur aus Titeln')).toHaveCount(0);
    const promise = page.getByText(/^Ohne Filter gibt es \d+ Treffer\.$/);
    const promised = parseInt(/\d+/.exec((await promise.textContent()) ?? '')?.[0] ?? '', 10);
    await page.getByRole('button', {name: 'Alle Filter aufheben'}).click();
    await expect(hits(page).first()).toContainText('Zerspanungsmechaniker/in');
    expect(await total(page)).toBe(promised);
  });

  for (const value of ['x', '__proto__', 'constructor', '<img src=x onerror=alert(1)>', '\u202Eb', '👩‍🔧', '%E0%A4%A']) {
    test(`with the value ${JSON.stringify(value)}, which does not exist, change nothing`, async ({page}) => {
      await open(page, '/suche/?q=dreher');
      const all = await total(page);
      const wrong = value.startsWith('%') ? value : encodeURIComponent(value);
      await open(page, `/suche/?q=dreher&typ=${wrong}&gruppe=${wrong}&leitthema=${wrong}`);
      expect(await total(page)).toBe(all);
      await expect(page.getByRole('button', {name: 'Alle Filter aufheben'})).toHaveCount(0);
      await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0);
      await searchField(page).fill('fräser');
      await expect(page).toHaveURL(/\/suche\/\?q=fr%C3%A4ser$/);
    });
  }

  for (const width of [320, 360]) {
    test(`fit on a phone of ${width} pixels, folded away at first`, async ({page}) => {
      await page.setViewportSize({width, height: 740});
      await open(page, '/suche/?q=batterie');
      await expect(hits(page).first()).toBeInViewport();
      const button = page.getByRole('button', {name: filter('Flexible Produktion und Logistik')});
      await expect(button).toBeHidden();
      await page.getByText('Treffer eingrenzen').click();
      await expect(button).toBeVisible();
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      expect(await overflow(page)).toBe(0);
      await button.click();
      await expect(page).toHaveURL(/leitthema=flexible-produktion$/);
      await expect(button).toBeFocused();
    });
  }
});

test.describe('nothing found', () => {
  test('offers similar terms, each with hits, and the list of all occupations', async ({page}) => {
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
    await expect(page.getByRole('region', {name: 'Antwort'})).toBeFocused();
  });

  test('a code that no occupation has leads to those near it', async ({page}) => {
    await open(page, '/suche/?q=26119');
    await expect(page.getByRole('heading', {name: 'Berufe in der Nähe dieses Codes'})).toBeVisible();
    const neighbour = page.getByRole('main').getByRole('listitem').filter({hasText: 'KldB 2611'}).first();
    await neighbour.getByRole('link').click();
    await expect(page).toHaveURL(/\/berufe\/[a-z-]+\/$/);
  });

  test('the term can be reported by mail, and the text copied', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/suche/?q=qqqqxyz%20%26%20%3Cb%3E');
    const link = page.getByRole('link', {name: 'Diesen Begriff melden'});
    const mail = new URL((await link.getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toBe('Suchbegriff fehlt: qqqqxyz & <b>');
    await page.getByRole('button', {name: 'Text kopieren'}).click();
    await expect(page.getByText('Der Text ist kopiert.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('qqqqxyz & <b>');
  });

  test('where copying is forbidden, the text is there to be copied by hand', async ({page}) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await open(page, '/suche/?q=qqqqxyz');
    await page.getByRole('button', {name: 'Text kopieren'}).click();
    await expect(page.getByText(/Kopieren ist in diesem Browser nicht möglich/)).toBeVisible();
    const text = page.getByRole('textbox', {name: 'Text der Meldung'});
    await expect(text).toBeFocused();
    const marked = await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(marked).toContain('qqqqxyz');
  });

  for (const query of [
    '\u202Erehcsid',
    '\u200B',
    'a\u0000b',
    '__proto__',
    '"><svg onload=alert(1)>',
    'x'.repeat(5000),
  ]) {
    test(`the query ${JSON.stringify(query).slice(0, 30)} is answered and fits on a phone`, async ({page}) => {
      await page.setViewportSize({width: 360, height: 740});
      await open(page, `/suche/?q=${encodeURIComponent(query)}`);
      await expect(headline(page)).toHaveText(/Treffer zu „|^Nichts gefunden zu „/);
      await expect(page.locator('main svg[onload]')).toHaveCount(0);
      expect(await overflow(page)).toBe(0);
    });
  }
});
