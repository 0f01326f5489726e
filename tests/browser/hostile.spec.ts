import type {Locator, Page} from '@playwright/test';
import {expect, open, test} from './fixtures';

/** What people paste or attackers link to; none of it may break a page or become markup. */
const QUERIES: [name: string, text: string][] = [
  ['10,000 characters', 'Zerspanungsmechaniker '.repeat(455).slice(0, 10_000)],
  ['10,000 times the same character', 'a'.repeat(10_000)],
  ['spaces only', '      '],
  ['signs of regular expressions', '.*+?^${}()|[]\\'],
  ['an image with a handler', '<img src=x onerror=alert(1)>'],
  ['a script', '<script>alert(1)</script>'],
  ['an emoji', '👩‍🔧🚗'],
  ['an emoji cut by the limit of 200 characters', `${'x'.repeat(199)}🚗`],
  ['a lone surrogate', 'dreher \uD83D'],
  ['percent signs', '100 % %E0%A4%A'],
  ['names of object members', '__proto__ constructor toString'],
];

/** Puts a text into a field as a script or an extension would: past `maxlength` and past the keyboard. */
async function enter(target: Locator, codeUnits: number[]): Promise<void> {
  await target.evaluate((element, units) => {
    const text = String.fromCharCode(...units);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new InputEvent('input', {bubbles: true, data: text}));
  }, codeUnits);
}

/** A lone surrogate would not survive the way into the browser; its code units do. */
const unitsOf = (text: string): number[] => Array.from({length: text.length}, (_, index) => text.charCodeAt(index));

/** Elements that only markup in the query could have created. */
const intruders = (page: Page): Locator => page.locator('img[src="x"], [onerror], main script, form script');

for (const [name, text] of QUERIES) {
  test(`a query of ${name} is answered in words and never becomes markup`, async ({page}) => {
    const empty = text.trim() === '';
    const answer = page.locator('main [role=status]');
    const answered = empty ? /^Geben Sie ein/ : /Treffer zu „|^Nichts gefunden zu „/;

    await test.step('on the start page', async () => {
      await open(page, '/');
      const form = page.getByRole('search');
      await enter(form.getByRole('combobox'), unitsOf(text));
      await expect(form.getByRole('status')).toHaveText(
        empty ? '' : /Vorschl(?:ag|äge)\. Mit den Pfeiltasten|^Nichts gefunden zu „/,
      );
      await expect(intruders(page)).toHaveCount(0);
      await form.evaluate((element: HTMLFormElement) => element.requestSubmit());
      await expect(page).toHaveURL(empty ? /\/$/ : /\/suche\/\?q=./);
      if (!empty) await expect(answer).toHaveText(answered);
    });

    await test.step('on the search page', async () => {
      await open(page, '/suche/');
      await expect(answer).toHaveText(/^Geben Sie ein/);
      await enter(page.getByRole('searchbox'), unitsOf(text));
      await expect(answer).toHaveText(answered);
      if (!empty) await expect(page).toHaveURL(/\?q=./);
      await expect(intruders(page)).toHaveCount(0);
      await page.reload();
      await expect(answer).toHaveText(answered);
    });
  });
}

for (const address of ['/berufe/', '/glossar/']) {
  test(`the filter of ${address} answers all of them in words, one after the other`, async ({page}) => {
    await open(page, address);
    for (const [name, text] of QUERIES) {
      await test.step(name, async () => {
        await enter(page.getByRole('searchbox', {name: 'Liste eingrenzen'}), unitsOf(text));
        await expect(page.locator('main [role=status]')).toHaveText(
          text.trim() === '' ? /^\d+ \w+$/ : /^\d+ (?:von \d+ )?(?:Beruf(?:en?)?|Begriff(?:en?)?)$/,
        );
        await expect(page.getByRole('heading', {level: 1})).toBeVisible();
        await expect(intruders(page)).toHaveCount(0);
      });
    }
  });
}

for (const address of [
  '/suche/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '/suche/?q=%E0%A4%A',
  '/suche/?q=%ED%A0%BD',
  '/suche/?q=dreher&q=mechatroniker',
  `/suche/?q=${'x'.repeat(6000)}`,
  '/suche/#%E0%A4%A',
  '/berufe/zerspanungsmechaniker/#%E0%A4%A',
  '/berufe/#%3Cscript%3E',
]) {
  test(`opening the address ${address.slice(0, 60)} shows the page without errors`, async ({page}) => {
    await open(page, address);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(intruders(page)).toHaveCount(0);
  });
}
