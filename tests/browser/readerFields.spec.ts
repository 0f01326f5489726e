import type {Page} from '@playwright/test';
import {hostileText} from '../jest/leser/hostileText';
import {expect, test} from './fixtures';
import {fuzz} from './fuzz';

const VALID = ['Mechatroniker', '26112', 'CNC Dreher', 'Ölwechsel', 'Kfz-Mechatroniker/in'];

/** Types a text into the field that is on the page, past its limits. */
const enter = (json: string, page: Page): Promise<void> =>
  page.evaluate(async (text) => {
    window.probe.enter('main input[type=search]', JSON.parse(text) as string);
    await window.probe.settle();
  }, json);

test('any text in the search field of the start page is answered by suggestions or in words', async ({
  page,
  problems,
}) => {
  await fuzz(page, problems, {
    name: 'search field of the start page',
    open: '/',
    input: hostileText(VALID),
    apply: enter,
    recover: () =>
      page.evaluate(async () => {
        window.probe.enter('main input[type=search]', 'Mechatroniker');
        await window.probe.until('suggestions', () => window.probe.text('main [role=option]').includes('echatronik'));
      }),
  });
});

test('any text in the field of the search page gets into the address and back', async ({page, problems}) => {
  await fuzz(page, problems, {
    name: 'field of the search page',
    open: '/suche/',
    input: hostileText(VALID),
    apply: (json) =>
      page.evaluate(async (text) => {
        window.probe.enter('main input[type=search]', JSON.parse(text) as string);
        // The address follows after a pause in typing.
        const shown = () => document.querySelector<HTMLInputElement>('main input[type=search]')?.value;
        const written = () => new URLSearchParams(window.location.search).get('q') ?? '';
        await window.probe.until('the address', () => written() === shown());
        await window.probe.settle();
      }, json),
    recover: () =>
      page.evaluate(async () => {
        window.probe.enter('main input[type=search]', 'mechatroniker');
        const answered = () => window.probe.text('main h2').endsWith('Treffer zu „mechatroniker“');
        await window.probe.until('an answer', () => answered() && window.location.search === '?q=mechatroniker');
      }),
  });
});

for (const [name, address, good] of [
  ['filter of the profiles', '/berufe/', 'Mechatroniker'],
  ['filter of the glossary', '/glossar/', 'OEM'],
] as const) {
  test(`any text in the ${name} leaves a list or says that it is empty`, async ({page, problems}) => {
    await fuzz(page, problems, {
      name,
      open: address,
      input: hostileText(VALID),
      apply: enter,
      recover: () =>
        page.evaluate(async (text) => {
          window.probe.enter('main input[type=search]', text);
          await window.probe.until('a list', () => window.probe.text('main').includes(text));
          const counted = () => /^[1-9]\d* /.test(window.probe.text('main [role=status]'));
          await window.probe.until('a number', counted);
        }, good),
    });
  });
}

test('any text with markup from the clipboard is pasted as text', async ({page, context, problems}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fuzz(page, problems, {
    name: 'text from the clipboard',
    open: '/',
    input: hostileText(VALID, 2000),
    apply: async (json) => {
      const field = page.locator('main input[type=search]');
      await field.fill('');
      await field.focus();
      // As text: to make HTML for the clipboard, the browser itself would parse it in the page, which the policy reports.
      await page.evaluate((text) => navigator.clipboard.writeText(JSON.parse(text) as string), json);
      await page.keyboard.press('ControlOrMeta+V');
      await page.evaluate(() => window.probe.settle());
      expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
    },
    recover: () =>
      page.evaluate(async () => {
        window.probe.enter('main input[type=search]', 'Mechatroniker');
        await window.probe.until('suggestions', () => window.probe.text('main [role=option]').includes('echatronik'));
      }),
  });
});
