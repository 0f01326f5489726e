import {expect, open, test} from './fixtures';
import {goTo, press} from './keyboard';
import {total} from './searchHelpers';

/** What advisers do, without a mouse. */
test.describe('with the keyboard alone', () => {
  test('an occupation is found and opened from the start page', async ({page}) => {
    await open(page, '/');
    await goTo(page, page.getByRole('combobox'));
    await page.keyboard.type('autoschlosser');
    await expect(page.getByRole('option').first()).toBeVisible();
    await press(page, 'ArrowDown');
    await press(page, 'ArrowUp');
    await press(page, 'Enter');
    await expect(page).toHaveURL(/\/berufe\/kfz-mechatroniker-pkw\/$/);
    await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  });

  test('the search is opened from any page, left, and emptied', async ({page}) => {
    await open(page, '/berufe/mechatroniker/');
    await press(page, 'Control+k');
    const field = page.getByRole('combobox');
    await expect(field).toBeFocused();
    await page.keyboard.type('schweisser');
    await expect(page.getByRole('option').first()).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await press(page, 'Control+a');
    await press(page, 'Delete');
    await expect(field).toHaveValue('');
  });

  test('the list of occupations is narrowed, ordered and left for a profile', async ({page}) => {
    await open(page, '/berufe/');
    await goTo(page, page.getByRole('searchbox', {name: 'Liste eingrenzen'}));
    await page.keyboard.type('mechatronik');
    await expect(page.locator('main [role=status]')).toHaveText(/^[1-9]\d* von \d+ Berufen$/);
    await goTo(page, page.getByRole('radio', {name: 'nach Gruppen'}));
    await press(page, 'ArrowRight');
    await expect(page.getByRole('radio', {name: 'von A bis Z'})).toBeChecked();
    await goTo(page, page.locator('main').getByRole('link', {name: /^Mechatroniker\/in/}));
    await press(page, 'Enter');
    await expect(page).toHaveURL(/\/berufe\/mechatroniker\/$/);
  });

  test('a profile is read part by part, its details unfolded, and a change of occupation followed', async ({page}) => {
    await open(page, '/berufe/zerspanungsmechaniker/');
    const menu = page.getByRole('navigation', {name: 'Auf dieser Seite'});
    await goTo(page, menu.getByRole('link', {name: 'Wandel'}));
    await press(page, 'Enter');
    await expect(page.locator('[id="was-sich-ändert"]')).toBeInViewport();
    await goTo(page, page.locator('main summary').first());
    await press(page, 'Space');
    await expect(page.locator('main details').first()).toHaveAttribute('open');

    await goTo(page, menu.getByRole('link', {name: 'Wechsel'}), 'Shift+Tab');
    await press(page, 'Enter');
    await expect(page.locator('#weiterkommen-und-wechseln')).toBeInViewport();
    await goTo(page, page.locator('main a[href^="/berufe/"]:focus'));
    await press(page, 'Enter');
    await expect(page).not.toHaveURL(/zerspanungsmechaniker/);
    await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  });

  test('the way back through a long page shows the focus too', async ({page}) => {
    await open(page, '/berufe/zerspanungsmechaniker/');
    await page.locator('.footer a').first().focus();
    for (let step = 0; step < 60; step++) await press(page, 'Shift+Tab');
  });

  test('hits are narrowed, and a recent query is deleted', async ({page}) => {
    await open(page, '/suche/?q=batterie');
    // Whoever goes on before there are hits comes to the footer, and the filters appear behind the focus.
    await total(page);
    const filter = page.locator('main fieldset button').first();
    await goTo(page, filter);
    await press(page, 'Space');
    await expect(page.locator('main fieldset button[aria-pressed=true]')).toHaveCount(1);
    await goTo(page, page.locator('main ol > li a').first());
    await press(page, 'Enter');
    await expect(page.getByRole('heading', {level: 1})).toBeFocused();

    await open(page, '/suche/');
    const recent = page.getByRole('region', {name: 'Zuletzt gesucht'});
    await expect(recent).toContainText('batterie');
    await goTo(page, recent.getByRole('button', {name: /aus dem Verlauf löschen$/}).first());
    await press(page, 'Enter');
    await expect(recent).toBeHidden();
  });

  test('the funding that fits a situation is opened', async ({page}) => {
    await open(page, '/qualifizierung/foerderung/');
    const instrument = page.locator('main td a[href^="/qualifizierung/foerderung/"]').first();
    const name = await instrument.textContent();
    await goTo(page, instrument);
    await press(page, 'Enter');
    await expect(page.getByRole('heading', {level: 1})).toBeFocused();
    expect(name).not.toBe('');
  });

  test('an error is reported: the text of the report is copied', async ({page, context}) => {
    await context.grantPermissions(['clipboard-write']);
    await open(page, '/themen/mensch/');
    await page.locator('main a').last().focus();
    await goTo(page, page.getByText('Fehler melden oder Ergänzung vorschlagen'));
    await press(page, 'Space');
    const copy = page.getByRole('button', {name: 'Text kopieren'});
    await goTo(page, copy);
    await press(page, 'Enter');
    await expect(page.getByText('Der Text ist kopiert.')).toBeVisible();
  });

  test('a place on the map leads to what is known about it', async ({page}) => {
    await open(page, '/region/');
    const place = page.locator('main svg a').first();
    await goTo(page, place);
    await press(page, 'Enter');
    await expect(page).toHaveURL(/#./);
    const target = await page.evaluate(() => decodeURIComponent(window.location.hash.slice(1)));
    await expect(page.locator(`[id="${target}"]`)).toBeInViewport();
  });

  test('a term is explained while it has the focus, until Escape', async ({page}) => {
    await open(page, '/themen/elektromobilitaet/batteriezelle-und-modul/');
    await goTo(page, page.locator('main a[href^="/glossar/#"]').first());
    await expect(page.getByRole('tooltip')).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('tooltip')).toBeHidden();
  });

  test('light and dark are switched, and the button says which is on', async ({page}) => {
    await open(page, '/');
    const mode = page.getByRole('button', {name: /^Umschalten zwischen dunkler und heller/});
    await goTo(page, mode);
    const before = await mode.getAttribute('aria-label');
    await press(page, 'Enter');
    await expect(mode).not.toHaveAttribute('aria-label', before ?? '');
    await expect(mode).toBeFocused();
  });

  test('news since a day of the reader’s choice are listed', async ({page}) => {
    await open(page, '/aktuelles/neu/?seit=2026-01-01');
    const day = page.getByLabel('Seit dem');
    await goTo(page, day);
    // The same in the order of every language.
    await page.keyboard.type('02022026');
    await expect(page).toHaveURL(/seit=2026-02-02$/);
    await expect(page.locator('main [role=status]')).toContainText('Seit dem');
  });

  test('the copy in this browser is looked after', async ({page}) => {
    await open(page, '/daten/offline/');
    // The tests keep the copy away; what is asked for is that the page says so.
    await goTo(page, page.getByRole('button', {name: 'Alles neu laden'}));
    await press(page, 'Enter');
    await expect(page.locator('main').getByRole('status')).toContainText('Nicht gespeichert.');
  });

  test('the menu of a phone leads to a page', async ({page}) => {
    await page.setViewportSize({width: 360, height: 740});
    await open(page, '/berufe/mechatroniker/');
    await goTo(page, page.getByRole('button', {name: 'Menü öffnen oder schließen'}));
    await press(page, 'Enter');
    await goTo(page, page.locator('.navbar-sidebar').getByRole('link', {name: 'Qualifizierung'}));
    await press(page, 'Enter');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Qualifizierung und Förderung');
  });
});
