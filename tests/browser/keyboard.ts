import type {Locator, Page} from '@playwright/test';
import {expect} from './fixtures';

/** Presses of Tab after which a control counts as out of reach. */
const FAR = 80;

/** What is wrong with how the focus shows: nothing, or what a reader who only has a keyboard would miss. */
const focusTrouble = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = `${element.tagName} “${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}”`;
    // A heading gets the focus from the page, not from the reader, and leads nowhere.
    if (element.getAttribute('tabindex') === '-1') return undefined;
    // The frame of a search field stands for the field in it, and its mark for a place on the map.
    const framed = element.closest('form span') ?? element;
    const {outlineStyle, outlineWidth} = getComputedStyle(framed);
    const mark = element instanceof SVGElement ? element.querySelector('circle') : null;
    const shows = mark ? parseFloat(getComputedStyle(mark).strokeWidth) > 3 : outlineStyle !== 'none';
    if (!shows || (!mark && parseFloat(outlineWidth) < 2)) return `${name} has no visible focus`;
    // Of a link over several lines the first counts.
    const [box] = element.getClientRects();
    if (!box) return `${name} has the focus and cannot be seen`;
    // Of what is larger than the window the visible part counts.
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const [x, y] = [box.left + Math.min(box.width / 2, 20), (top + bottom) / 2];
    if (x < 0 || x > innerWidth || top >= bottom) return `${name} is outside the window`;
    const above = document.elementFromPoint(x, y);
    const cover = above?.closest('.navbar, [role=status]');
    return cover && !cover.contains(element) ? `${name} is covered` : undefined;
  });

/** Presses a key and checks that the focus can be seen afterwards. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => focusTrouble(page), {message: `after ${key}`}).toBeUndefined();
}

/**
 * Goes to a control with Tab alone (or another key), the focus being visible at every step.
 * @throws when it is not reached
 */
export async function goTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < FAR; step++) {
    if ((await target.count()) > 0 && (await target.evaluate((element) => element === document.activeElement))) return;
    await press(page, key);
  }
  throw new Error(`Not reached with ${FAR} times ${key}: ${String(target)}`);
}
