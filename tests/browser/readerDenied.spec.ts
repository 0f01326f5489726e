import type {Page} from '@playwright/test';
import {expect, open, test} from './fixtures';
import {field, forgive, headline, options} from './searchHelpers';

/** Ways in which a browser keeps the storage from a page, and what it then says about it. */
const DENIALS: Record<string, {deny: () => void; said: RegExp}> = {
  'may not be read': {
    deny: () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    },
    said: /^warning: Docusaurus browser storage is not available/,
  },
  'is not there': {
    deny: () => {
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {value: null});
    },
    said: /^$/,
  },
  'is full': {
    deny: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
    said: /^error: Docusaurus storage error, can't set/,
  },
};

/** What a reader does in a consultation, with all that would be stored on the way. */
async function consult(page: Page): Promise<void> {
  await open(page, '/');
  await field(page).fill('Zerspanungsmechaniker');
  await expect(options(page).first()).toContainText('Zerspanungsmechaniker');
  await field(page).press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toContainText('Zerspanungsmechaniker');
  await page.getByRole('button', {name: /^Umschalten zwischen dunkler und heller/}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  await open(page, '/suche/?q=dreher');
  await expect(headline(page)).toContainText('Treffer zu „dreher“');
  await open(page, '/berufe/');
  await page.getByRole('searchbox', {name: 'Liste eingrenzen'}).fill('mechatroniker');
  await expect(page.locator('main [role=status]')).toHaveText(/^[1-9]\d* von \d+ Berufen$/);
}

for (const [name, {deny, said}] of Object.entries(DENIALS)) {
  test(`start, profile, search and list work where the storage ${name}`, async ({page, problems}) => {
    await page.addInitScript(deny);
    await consult(page);
    if (problems.length > 0) forgive(problems, said);
  });
}
