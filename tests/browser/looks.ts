import type {Page} from '@playwright/test';
import {open} from './fixtures';

/** Every kind of page. */
export const PAGES = {
  'start page': '/',
  'list of occupations': '/berufe/',
  profile: '/berufe/zerspanungsmechaniker/',
  theme: '/themen/elektromobilitaet/',
  article: '/themen/elektromobilitaet/hochvolt-stufen/',
  'search with hits': '/suche/?q=dreher',
  'search without hits': '/suche/?q=qqqqxyz',
  counselling: '/beratung/',
  guide: '/beratung/ohne-berufsabschluss/',
  region: '/region/',
  'page on the region': '/region/bundesagentur-in-sachsen/',
  qualification: '/qualifizierung/',
  route: '/qualifizierung/hochvolt-leiter/',
  'catalogue of trainings': '/qualifizierung/bausteine/',
  training: '/qualifizierung/bausteine/tq-fachlagerist/',
  'funding by situation': '/qualifizierung/foerderung/',
  'funding instrument': '/qualifizierung/foerderung/beschaeftigtenfoerderung/',
  news: '/aktuelles/',
  post: '/aktuelles/2018-12-05-kooperationsvereinbarung/',
  'what is new': '/aktuelles/neu/?seit=2026-01-01',
  glossary: '/glossar/',
  imprint: '/ueber/impressum/',
  about: '/ueber/',
  'data status': '/ueber/datenstand/',
  sources: '/ueber/quellen/',
  licences: '/ueber/lizenzen/',
  'without a network': '/daten/offline/',
  handbook: '/mitwirken/felder/',
  'handbook with code': '/mitwirken/erster-beitrag/',
  'unknown address': '/gibt-es-nicht/',
};

/** How readers change what a page looks like. */
export interface Look {
  /** Width of the window, CSS pixels. */
  width: number;
  /** Size of the text, per cent; 100 unless given. */
  text?: number;
  /** Whether letters, words, lines and paragraphs stand as far apart as WCAG 1.4.12 lets readers set them. */
  spacing?: boolean;
}

/** The distances of WCAG 2.2, success criterion 1.4.12 "Text Spacing". */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Changes the look of the open page. */
export async function apply(page: Page, {width, text = 100, spacing = false}: Look): Promise<void> {
  await page.setViewportSize({width, height: 800});
  await page.evaluate(
    async ([size, css]) => {
      document.documentElement.style.fontSize = size;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      // Two frames: what is measured next belongs to the new look.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [text === 100 ? '' : `${text}%`, spacing ? SPACING : ''] as const,
  );
}

/** Opens a page with everything that can be folded out folded out. */
export async function openAll(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.locator('main details').evaluateAll((list) => list.forEach((details) => details.setAttribute('open', '')));
}

/** Elements whose text is cut off, as selectors with the text. What only screen readers see is meant to be invisible. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isCut = (element: HTMLElement): boolean => {
      const {overflowX, overflowY, clipPath} = getComputedStyle(element);
      const hides = (overflow: string) => ['hidden', 'clip'].includes(overflow);
      return (
        clipPath === 'none' &&
        element.clientWidth > 1 &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          element.checkVisibility({visibilityProperty: true}) && element.textContent.trim() !== '' && isCut(element),
      )
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`);
  });

/** Names of rows that are broken every few letters, because their column is too narrow: fewer than six on a line. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main th')]
      .filter((cell) => cell.checkVisibility({visibilityProperty: true}) && /\S{7,}/.test(cell.textContent))
      .filter((cell) => {
        const {fontSize, paddingLeft, paddingRight} = getComputedStyle(cell);
        const width = cell.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        // A letter is about half as wide as it is high.
        return width < 6 * 0.5 * parseFloat(fontSize);
      })
      .map((cell) => cell.textContent),
  );

/** Controls smaller than 24 by 24 CSS pixels that do not stand in a text (WCAG 2.2, success criterion 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const IN_TEXT = 'p, li, td, dd, dt, h1, h2, h3, figcaption, svg';
    return [...document.querySelectorAll<HTMLElement>('a, button, input, summary, textarea')]
      .filter((element) => element.checkVisibility({visibilityProperty: true}) && !element.closest(IN_TEXT))
      .filter((element) => {
        // A label is pressed as well as its field.
        const {width, height} = (element.closest('label') ?? element).getBoundingClientRect();
        return width > 1 && (width < 24 || height < 24);
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.trim()}`);
  });
