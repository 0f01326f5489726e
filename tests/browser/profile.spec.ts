import type {Page} from '@playwright/test';
import {expect, open, openData, overflow, profileIds, test} from './fixtures';

const ADDRESS = '/berufe/zerspanungsmechaniker/';
const THEMES = ['Digitalisierung', 'Elektromobilität', 'Flexible Produktion und Logistik', 'Der Mensch'];

/** Folded parts of the page that are closed. */
const closedParts = (page: Page): Promise<number> => page.locator('main details:not([open])').count();

test.describe('a profile', () => {
  test.beforeEach(({page}) => open(page, ADDRESS));

  test('says first what it is: name, code, and that it is a draft', async ({page}) => {
    const head = page.locator('article > header').first();
    await expect(page).toHaveTitle(/^Zerspanungsmechaniker\/in \|/);
    expect((await head.getByRole('heading', {level: 1}).innerText()).replaceAll('\u00AD', '')).toBe(
      'Zerspanungsmechaniker/in',
    );
    await expect(head.getByRole('list', {name: 'Eckdaten'})).toContainText('KldB 24232');
    await expect(head).toContainText('Entwurf · fachliche Prüfung steht aus');
    await expect(head).toContainText('früher: Dreher/in, Fräser/in');
  });

  test('leads back to its group in the list', async ({page}) => {
    await page.getByRole('navigation', {name: 'Brotkrumen'}).getByRole('link', {name: 'Produktion und Metall'}).click();
    await expect(page).toHaveURL(/\/berufe\/#produktion$/);
    await expect(page.getByRole('heading', {level: 2, name: 'Produktion und Metall'})).toBeInViewport();
  });

  test('shows the effect of the four themes in words', async ({page}) => {
    const effects = page.getByRole('region', {name: 'Wie stark ändert sich die Arbeit?'}).getByRole('listitem');
    await expect(effects).toHaveText([
      /^Digitalisierung\s*hoch/,
      /^Elektromobilität\s*hoch/,
      /^Flexible Produktion und Logistik\s*mittel/,
      /^Der Mensch\s*mittel/,
    ]);
    await effects.nth(1).getByRole('link', {name: 'Elektromobilität'}).click();
    await expect(page).toHaveURL(/\/themen\/elektromobilitaet\/$/);
  });

  test('names kind of evidence, direction, source and dates on every statement', async ({page}) => {
    const cards = page.locator('article[id^="aussage-"]');
    expect(await cards.count()).toBeGreaterThan(5);
    for (const card of await cards.all()) {
      await expect(card).toContainText(/Recht|Statistik|Studie|Branche|Einschätzung/);
      await expect(card).toContainText(/wächst|verändert sich|geht zurück|offen/);
      await expect(card).toContainText(/Stand .+(?:gültig|prüfen) bis /);
    }
    const sourced = page.locator('#aussage-motorteile');
    await expect(sourced).toContainText('Branche');
    await expect(sourced).toContainText('geht zurück');
    const judgement = page.locator('#aussage-ruesten');
    await expect(judgement).toContainText('Einschätzung');
    await expect(judgement).toContainText('der Redaktion, ohne Quelle');
  });

  test('marks a statement past its date, and only such a one', async ({page}) => {
    await expect(page.locator('#aussage-teile-risiko')).toContainText('Frist abgelaufen');
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    await page.reload();
    await expect(page.locator('#aussage-pflichtinhalt-digital')).not.toContainText('Frist abgelaufen');
    await page.clock.setFixedTime(new Date('2027-12-02T12:00:00Z'));
    await page.reload();
    await expect(page.locator('#aussage-pflichtinhalt-digital')).toContainText('Frist abgelaufen');
  });

  test('a click on a source unfolds the list of sources at its entry, which links to the original', async ({page}) => {
    const entry = page.locator('#quelle-indmetausbv-2007');
    await expect(entry).toBeHidden();
    await page.locator('#aussage-pflichtinhalt-digital').getByRole('link', {name: 'IndMetAusbV'}).click();
    await expect(page).toHaveURL(/#quelle-indmetausbv-2007$/);
    await expect(entry).toBeInViewport();
    await expect(entry.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
    await expect(entry).toContainText('Gesehen am');
  });

  test('a link to a source from elsewhere arrives at the unfolded entry', async ({page}) => {
    await page.goto('about:blank');
    await open(page, `${ADDRESS}#quelle-fbb-infoforum-lead-change-2024`);
    await expect(page.locator('#quelle-fbb-infoforum-lead-change-2024')).toBeInViewport();
  });

  test('shows where to go from here, first at a glance, then with reasons and training', async ({page}) => {
    const glance = page.getByRole('navigation', {name: 'Wohin von hier?'});
    await expect(glance.getByRole('link', {name: 'Industriemeister/in'})).toContainText('(Aufstieg)');
    await glance.getByRole('link', {name: 'alle Wechsel mit Begründung'}).click();
    const card = page
      .getByRole('article')
      .filter({has: page.getByRole('heading', {level: 3, name: 'Mechatroniker/in', exact: true})});
    await expect(card.last()).toContainText('Grundlage: Einschätzung');
    await expect(card.last().getByRole('link', {name: /Umschulung/})).toHaveAttribute(
      'href',
      '/qualifizierung/bausteine/umschulung-mechatroniker/',
    );
    await card
      .last()
      .getByText(/^Kompetenzen: \d+ vorhanden/)
      .click();
    await expect(card.last()).toContainText('Zu lernen:');
    await card.last().getByRole('link', {name: 'Mechatroniker/in', exact: true}).click();
    await expect(page).toHaveURL(/\/berufe\/mechatroniker\/$/);
  });

  test('links to BERUFENET and says that this is another offer', async ({page}) => {
    const link = page.getByRole('link', {name: 'BERUFENET'});
    await expect(link).toHaveAttribute('href', 'https://web.arbeitsagentur.de/berufenet/beruf/29053');
    await expect(link).toHaveAttribute('rel', /external/);
    await expect(link).toHaveAccessibleName(/anderes Angebot, braucht Internet/);
  });

  test('each entry of the page menu jumps to its section, not hidden below the bars', async ({page}) => {
    const links = page.getByRole('navigation', {name: 'Auf dieser Seite'}).getByRole('link');
    expect(await links.count()).toBe(9);
    for (const link of await links.all()) {
      await link.click();
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      const section = page.locator(`[id="${id}"]`);
      await expect(section).toBeInViewport();
      const covered = await section.evaluate((element) => {
        const {left, top} = element.getBoundingClientRect();
        const onTop = document.elementFromPoint(left + 4, top + 8);
        return onTop?.closest('nav') !== null;
      });
      expect(covered, `#${id} lies below the menu`).toBe(false);
    }
  });

  test('helps in the talk: questions, misconceptions, what not to promise', async ({page}) => {
    for (const name of [/^Fragen, die zeigen/, 'Häufige Irrtümer', 'Nicht versprechen', 'Zu klären']) {
      await expect(page.getByRole('heading', {level: 3, name})).toBeVisible();
    }
    await expect(page.getByText('Welche Teile haben Sie zuletzt gefertigt')).toBeVisible();
  });

  test('in print everything folded is open, and it is folded again afterwards', async ({page}) => {
    const before = await closedParts(page);
    expect(before).toBeGreaterThan(3);
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        document.body.dataset['closed'] = String(document.querySelectorAll('main details:not([open])').length);
      });
    });
    // Makes the browser print, with its own events.
    await page.pdf();
    await expect(page.locator('body')).toHaveAttribute('data-closed', '0');
    expect(await closedParts(page)).toBe(before);
  });

  test('on paper navigation, page menu and buttons are left out', async ({page}) => {
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    for (const hidden of [
      'nav.navbar',
      '.footer',
      'nav[aria-label="Auf dieser Seite"]',
      'main button',
      'form[role=search]',
    ]) {
      for (const element of await page.locator(hidden).all()) await expect(element).toBeHidden();
    }
    expect(await page.locator('nav.navbar').count()).toBe(1);
    await expect(page.getByRole('heading', {name: 'Auf einen Blick'})).toBeVisible();
  });
});

test('two statements that contradict each other stand side by side, and the page says so', async ({page}) => {
  const [pair] = openData().berufe.flatMap(({id, wandel}) =>
    wandel.flatMap((aussage) => (aussage.widerspruch ? [{id, one: aussage.id, other: aussage.widerspruch}] : [])),
  );
  if (!pair) throw new Error('No profile has statements that contradict each other');
  await open(page, `/berufe/${pair.id}/`);
  const frame = page
    .getByRole('listitem')
    .filter({hasText: 'Die Belege zeigen in verschiedene Richtungen:', has: page.locator(`#aussage-${pair.one}`)});
  await expect(frame.locator(`#aussage-${pair.one}`)).toBeVisible();
  await expect(frame.locator(`#aussage-${pair.other}`)).toBeVisible();
});

test('sites stand below the region, each opens to dated text with sources', async ({page}) => {
  await open(page, '/berufe/montagekraft-fahrzeugbau/');
  const site = page.locator('#standort-vw-zwickau');
  await expect(site.getByText(/Werk Zwickau \(Zwickau\)/)).toContainText('Stand 01/2026');
  await expect(site.getByText('Kreislaufwirtschaft')).toBeHidden();
  await site.locator('summary').click();
  await expect(site.getByText('Kreislaufwirtschaft')).toBeVisible();
  await site.getByRole('link').first().click();
  await expect(page.locator('#quellen + details')).toHaveAttribute('open', '');
});

test.describe('every profile, as it is delivered', () => {
  // What stands where is decided by the delivered page; without its script dozens of profiles take seconds.
  test.use({javaScriptEnabled: false});

  test('says title, main points, the four themes and where to go on the first screen', async ({page}) => {
    for (const {id, title} of openData().berufe) {
      await page.goto(`/berufe/${id}/`);
      expect.soft((await page.getByRole('heading', {level: 1}).innerText()).replaceAll('\u00AD', '')).toBe(title);
      const effects = page.getByRole('region', {name: 'Wie stark ändert sich die Arbeit?'});
      const wanted = [
        page.getByRole('heading', {name: 'Auf einen Blick'}),
        ...THEMES.map((theme) => effects.getByRole('link', {name: theme})),
        page.getByText('Wohin von hier?', {exact: true}),
      ];
      for (const part of wanted) await expect.soft(part, id).toBeInViewport({ratio: 1, timeout: 1000});
    }
  });

  test('needs no scrolling sideways on a phone of 320 pixels', async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    for (const id of profileIds()) {
      await page.goto(`/berufe/${id}/`);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      expect.soft(await overflow(page), id).toBe(0);
    }
  });
});

test.describe('on a phone of 320 pixels', () => {
  test.use({viewport: {width: 320, height: 640}});

  for (const address of [
    '/',
    '/berufe/',
    '/berufe/kfz-mechatroniker-pkw/',
    '/berufe/zerspanungsmechaniker/',
    '/themen/',
    '/themen/elektromobilitaet/',
    '/themen/elektromobilitaet/hochvolt-stufen/',
    '/beratung/ohne-berufsabschluss/',
    '/region/',
    '/qualifizierung/',
    '/ueber/datenstand/',
    '/ueber/quellen/',
    '/mitwirken/felder/',
    '/suche/?q=dreher',
    '/suche/?q=qqqqxyz',
    `/suche/?q=${'x'.repeat(150)}`,
  ]) {
    test(`${address.slice(0, 50)} needs no scrolling sideways`, async ({page}) => {
      await open(page, address);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      if (address.startsWith('/suche/'))
        await expect(page.locator('main [role=status]')).toHaveText(/Treffer zu|Nichts gefunden/);
      expect(await overflow(page)).toBe(0);
    });
  }
});
