import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, open, test} from './fixtures';
import {openAll, PAGES} from './looks';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on colours and widths; all others see the same page in every look. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** Violations as lines "rule: selector (what is wrong)"; empty where the page is fine. */
async function violations(page: Page, rules: 'all rules' | 'rules of looks'): Promise<string[]> {
  // Selectors of everything that is fine would take most of the time.
  const axe = new AxeBuilder({page}).options({
    resultTypes: ['violations'],
    // Who speaks to the computer says what can be read on a button (WCAG 2.5.3); axe tests it only when asked to.
    rules: {'label-content-name-mismatch': {enabled: true}},
  });
  const results = await (rules === 'all rules' ? axe.withTags(TAGS) : axe.withRules(RULES_OF_LOOKS)).analyze();
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary}) =>
        `${id}: ${target.join(' ')} (${failureSummary?.split('\n').slice(1).join('; ').trim()})`,
    ),
  );
}

/** How a page is looked at: width in CSS pixels, colours of the page, and whether the system replaces them by its own. */
type Look = readonly [width: number, scheme: 'light' | 'dark', forced?: 'active'];

/** Pages in the state in which they are examined: as they open, or after something that shows more of them. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  ...Object.fromEntries(Object.entries(PAGES).map(([name, address]) => [name, (page: Page) => open(page, address)])),
  'start page with suggestions': async (page) => {
    await open(page, '/');
    await page.getByRole('combobox').fill('dreher');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  profile: (page) => openAll(page, PAGES.profile),
  'search with hits': async (page) => {
    await open(page, PAGES['search with hits']);
    await expect(page.locator('main ol > li').first()).toBeVisible();
  },
  'search with filters': async (page) => {
    await openAll(page, '/suche/?q=batterie&typ=beruf');
    await expect(page.getByRole('button', {pressed: true})).toBeVisible();
  },
  'recent queries': async (page) => {
    for (const query of ['dreher', '26112']) await open(page, `/suche/?q=${query}`);
    await open(page, '/suche/');
    await expect(page.getByRole('region', {name: 'Zuletzt gesucht'})).toBeVisible();
  },
  'start page with recent queries': async (page) => {
    await open(page, '/suche/?q=dreher');
    await open(page, '/');
    await page.getByRole('combobox').click();
    await expect(page.getByRole('group', {name: 'Zuletzt gesucht'})).toBeVisible();
  },
  'search without hits': async (page) => {
    await open(page, PAGES['search without hits']);
    await expect(page.getByRole('heading', {name: 'Ähnliche Begriffe'})).toBeVisible();
  },
  article: async (page) => {
    await open(page, PAGES.article);
    await page
      .locator('main figure details')
      .first()
      .evaluate((details) => details.setAttribute('open', ''));
  },
  'article with an explained term': async (page) => {
    await open(page, '/themen/elektromobilitaet/batteriezelle-und-modul/');
    await page.locator('main a[href^="/glossar/#"]').first().focus();
    await expect(page.getByRole('tooltip')).toBeVisible();
  },
  'without a network': async (page) => {
    await open(page, PAGES['without a network']);
    await expect(page.getByRole('button', {name: 'Alles neu laden'})).toBeVisible();
  },
  'report of an error': async (page) => {
    await open(page, '/berufe/mechatroniker/');
    await page.getByText('Fehler melden oder Ergänzung vorschlagen').click();
    await expect(page.getByRole('button', {name: 'Text kopieren'}).first()).toBeVisible();
  },
  // Narrowed: axe takes minutes for hundreds of entries that are all alike.
  sources: async (page) => {
    await open(page, PAGES.sources);
    await page.getByRole('searchbox', {name: 'Liste eingrenzen'}).fill('Zwickau');
    await expect(page.locator('main li').first()).toContainText('Zwickau');
  },
};

const menuButton = (page: Page) => page.getByRole('button', {name: 'Menü öffnen oder schließen'});

test.describe('axe finds nothing wrong, light, dark and with forced colours, at 1280 and 320 pixels', () => {
  test.describe.configure({mode: 'parallel'});
  test.use({contextOptions: {reducedMotion: 'reduce'}});

  /** Examines the page in each look: with all rules in the first, and in the others with those that see a difference. */
  async function examine(page: Page, looks: readonly Look[]) {
    for (const [index, [width, colorScheme, forcedColors = 'none']] of looks.entries()) {
      await page.setViewportSize({width, height: 800});
      await page.emulateMedia({colorScheme, forcedColors});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const rules = index === 0 ? 'all rules' : 'rules of looks';
      const look = `${colorScheme}, forced colours ${forcedColors}, ${width} pixels`;
      expect.soft(await violations(page, rules), look).toEqual([]);
    }
  }

  // Colours do not depend on the width, nor the layout on the colours: each is examined once.
  const LOOKS: readonly Look[] = [
    [1280, 'light'],
    [320, 'dark'],
    [1280, 'dark', 'active'],
  ];

  for (const [name, show] of Object.entries(STATES)) {
    test(name, async ({page}) => {
      test.setTimeout(240_000);
      await show(page);
      await examine(page, LOOKS);
    });
  }

  test('opened menu', async ({page}) => {
    await page.setViewportSize({width: 360, height: 800});
    await open(page, '/berufe/zerspanungsmechaniker/');
    await menuButton(page).click();
    await expect(page.locator('.navbar-sidebar').getByRole('link', {name: 'Qualifizierung'})).toBeVisible();
    await examine(page, [
      [360, 'light'],
      [320, 'dark'],
      [320, 'dark', 'active'],
    ]);
  });
});

test.describe('page change', () => {
  test('a click on a link moves the focus to the new heading and announces the title', async ({page}) => {
    await open(page, '/berufe/');
    await page
      .locator('main')
      .getByRole('link', {name: /^Mechatroniker/})
      .click();
    await expect(page).toHaveURL(/\/berufe\/mechatroniker\/$/);
    await expect(page.getByRole('heading', {level: 1})).toBeFocused();
    await expect(
      page.getByRole('status').filter({hasText: 'Mechatroniker/in | Automobilberufe im Wandel'}),
    ).toBeAttached();
    await page.getByRole('navigation', {name: 'Hauptmenü'}).getByRole('link', {name: 'Themen'}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'Themen'})).toBeFocused();
    await expect(page.getByRole('status').filter({hasText: 'Themen | Automobilberufe im Wandel'})).toBeAttached();
  });

  test('the first Tab offers to skip to the main content, and does', async ({page}) => {
    await open(page, '/berufe/mechatroniker/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', {name: 'Zum Hauptinhalt springen'});
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inNavigation = await page.evaluate(() => document.activeElement?.closest('.navbar') !== null);
    expect(inNavigation).toBe(false);
  });

  test('every element reached by Tab on the start page shows that it has the focus', async ({page}) => {
    await open(page, '/');
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'left the page';
        const framed = element.closest('form span') ?? element;
        const {outlineStyle, outlineWidth} = getComputedStyle(framed);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? 'visible' : element.outerHTML.slice(0, 200);
      });
      expect.soft(outline).toMatch(/^visible$|^left the page$/);
    }
  });
});

test.describe('menu on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});

  const focusInMenu = (page: Page) => page.evaluate(() => document.activeElement?.closest('.navbar-sidebar') !== null);

  test('takes the focus, keeps it inside, and Escape closes it and gives the focus back', async ({page}) => {
    await open(page, '/berufe/mechatroniker/');
    await menuButton(page).click();
    const link = page.locator('.navbar-sidebar').getByRole('link', {name: 'Qualifizierung'});
    await expect(link).toBeInViewport();
    expect(await focusInMenu(page)).toBe(true);
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement?.closest('main, .footer, .navbar__inner') !== null,
      );
      expect(outside, `focus outside the menu after ${step + 1} tabs`).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(link).not.toBeInViewport();
    await expect(menuButton(page)).toBeFocused();
    await expect(menuButton(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Tab');
    expect(await focusInMenu(page), 'focus in the closed menu').toBe(false);
  });

  test('leads to a page and closes', async ({page}) => {
    await open(page, '/');
    await menuButton(page).click();
    const link = page.locator('.navbar-sidebar').getByRole('link', {name: 'Qualifizierung'});
    await link.click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Qualifizierung und Förderung');
    await expect(link).not.toBeInViewport();
    await page.locator('main a').first().focus();
    await expect(page.locator('main a').first()).toBeFocused();
  });

  test('the search is one touch away', async ({page}) => {
    await open(page, '/berufe/mechatroniker/');
    await page.getByRole('link', {name: 'Suche', exact: true}).click();
    await expect(page).toHaveURL(/\/suche\/$/);
    await expect(page.getByRole('searchbox', {name: 'Beruf, Code oder Stichwort'})).toBeVisible();
  });
});
