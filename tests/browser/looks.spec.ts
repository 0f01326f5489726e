import type {Page} from '@playwright/test';
import {expect, open, overflow, test} from './fixtures';
import {apply, brokenWords, cutOff, openAll, PAGES, smallTargets, type Look} from './looks';

/** What readers set: a phone, a window at 400 per cent, large text, distant letters, and two of these at once. */
const LOOKS: Record<string, Look> = {
  '320 pixels': {width: 320},
  'text at 200 per cent': {width: 1280, text: 200},
  'text at 200 per cent on a narrow window': {width: 640, text: 200},
  'wide text spacing': {width: 1280, spacing: true},
  'wide text spacing at 320 pixels': {width: 320, spacing: true},
};

test.describe.configure({mode: 'parallel'});

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name}: nothing is cut off or hangs over, whatever readers set`, async ({page}) => {
    await openAll(page, address);
    for (const [look, settings] of Object.entries(LOOKS)) {
      await apply(page, settings);
      expect.soft(await overflow(page), `${look}: pixels beyond the window`).toBe(0);
      expect.soft(await cutOff(page), `${look}: cut off`).toEqual([]);
      expect.soft(await brokenWords(page), `${look}: broken every few letters`).toEqual([]);
    }
    await apply(page, {width: 360});
    expect.soft(await smallTargets(page), 'too small to be touched').toEqual([]);
  });
}

/** What moves while the menu of a phone opens. */
async function moving(page: Page): Promise<number> {
  await page.setViewportSize({width: 360, height: 740});
  await open(page, '/berufe/mechatroniker/');
  return page.evaluate(() => {
    document.querySelector<HTMLElement>('.navbar__toggle')?.click();
    return new Promise<number>((done) => {
      requestAnimationFrame(() => requestAnimationFrame(() => done(document.getAnimations().length)));
    });
  });
}

test('nothing moves for readers who want less motion', async ({page}) => {
  expect(await moving(page), 'with motion').toBeGreaterThan(0);
  await page.emulateMedia({reducedMotion: 'reduce'});
  expect(await moving(page), 'with less motion').toBe(0);
});
