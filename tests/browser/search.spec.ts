import {expect, open, test} from './fixtures';
import {field, headline, hits, options, searchField, suggestionsComplete, total} from './searchHelpers';

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

  test('on a profile the keys Ctrl+K lead to the search field, arrows choose, Enter opens', async ({page}) => {
    const complete = suggestionsComplete(page);
    await open(page, '/berufe/mechatroniker/');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type('cnc dreher');
    await complete();
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

  test('come from the first letter on', async ({page}) => {
    await open(page, '/');
    await field(page).pressSequentially('z');
    await expect(options(page).first()).toContainText(/z/i);
    expect(await options(page).count()).toBeGreaterThan(1);
  });

  test('stand in groups of one kind each, the best hit of all first', async ({page}) => {
    await open(page, '/suche/?q=hochvolt');
    const best = (await hits(page).first().locator('b').textContent()) ?? '';
    const complete = suggestionsComplete(page);
    await open(page, '/');
    await field(page).pressSequentially('hochvolt');
    await complete();
    const groups = page.getByRole('listbox').getByRole('group');
    await expect(page.getByRole('group', {name: 'Berufe'}).getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('group', {name: 'Qualifizierung'}).getByRole('option').first()).toBeVisible();
    await expect(groups.first().getByRole('option').first()).toContainText(best);
    const [all, grouped] = [await options(page).count(), await groups.getByRole('option').count()];
    expect(all).toBe(grouped + 1);
    for (let step = 1; step < all; step++) await page.keyboard.press('ArrowDown');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(options(page).last()).toBeInViewport();
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

  test('more hits than fit are counted, and come with a button that leads on to the first new one', async ({page}) => {
    await open(page, '/suche/?q=arbeit');
    const all = await total(page);
    expect(all).toBeGreaterThan(20);
    await expect(hits(page)).toHaveCount(20);
    const more = page.getByRole('button', {name: 'Weitere Treffer anzeigen'});
    await more.click();
    await expect(hits(page)).toHaveCount(Math.min(all, 40));
    await expect(hits(page).nth(20).getByRole('link')).toBeFocused();
    await searchField(page).fill('arbeiten');
    await expect(headline(page)).toContainText('„arbeiten“');
    expect(await hits(page).count()).toBeLessThanOrEqual(20);
  });

  test('the number of hits is spoken after a pause, and the cursor stays in the field', async ({page}) => {
    await open(page, '/suche/');
    const spoken = page.locator('main [role=status]');
    await page.evaluate(() => {
      const status = document.querySelector('main [role=status]');
      const log: string[] = [];
      Object.assign(window, {log});
      if (status)
        new MutationObserver(() => log.push(status.textContent)).observe(status, {
          childList: true,
          subtree: true,
          characterData: true,
        });
    });
    await searchField(page).pressSequentially('dreher', {delay: 60});
    await expect(spoken).toHaveText(/^\d+ Treffer zu „dreher“/);
    await expect(searchField(page)).toBeFocused();
    const log = await page.evaluate(() => (window as unknown as {log: string[]}).log);
    expect(log.length).toBeLessThan('dreher'.length);
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

test.describe('on paper', () => {
  test('the answer is printed without controls', async ({page}) => {
    await open(page, '/suche/?q=dreher&typ=beruf');
    await expect(hits(page).first()).toBeVisible();
    await page.emulateMedia({media: 'print'});
    await expect(headline(page)).toBeVisible();
    await expect(
      page.getByText('eingegrenzt auf Berufe', {exact: false}).filter({visible: true}).first(),
    ).toBeVisible();
    await expect(hits(page).first()).toBeVisible();
    for (const button of await page.getByRole('main').getByRole('button').all()) await expect(button).toBeHidden();
    await expect(searchField(page)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const address of ['/', '/suche/', '/berufe/mechatroniker/']) {
    test(`the search of ${address} leads to the list of all occupations`, async ({page}) => {
      await page.goto(address);
      const link = page.getByRole('search').getByRole('link', {name: 'Alle Berufe von A bis Z'});
      await expect(link).toBeVisible();
      await link.click();
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Berufe');
    });
  }

  test('the form leads to the search page', async ({page}) => {
    await page.goto('/');
    await field(page).fill('Müller & Söhne');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/suche\/\?q=M%C3%BCller\+%26\+S%C3%B6hne$/);
    await expect(page.locator('noscript p').filter({hasText: 'Die Suche braucht JavaScript.'})).toBeVisible();
  });
});
