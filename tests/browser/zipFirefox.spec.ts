import {expect as base, test} from '@playwright/test';
import {findFirefox, Firefox} from './firefox';
import {unpack} from './folder';

// A browser that starts cold on a slow machine takes its time.
const expect = base.configure({timeout: 60_000});

const program = findFirefox();
if (program === undefined) {
  console.warn('No Firefox found (FIREFOX_PATH): the edition from the folder is not tested in it.');
}

/** The Enter key in WebDriver. */
const ENTER = '\uE007';

test('the edition from the folder works in Firefox', async () => {
  test.skip(program === undefined, 'no Firefox on this machine');
  test.setTimeout(240_000);
  const folder = unpack();
  const firefox = await Firefox.start(program ?? '');
  // Without the soft hyphens of long words.
  const heading = () =>
    firefox.text(String.raw`document.querySelector("main h1")?.textContent.replaceAll("\u00AD", "")`);
  const address = () => firefox.text('location.hash');
  try {
    await test.step('search on the start page leads to a profile', async () => {
      await firefox.open(folder.page);
      // A page of this edition is fetched after the frame around it came to life.
      await expect.poll(() => firefox.text('document.querySelector("main input[type=search]") !== null')).toBe('true');
      await firefox.text('document.querySelector("main input[type=search]").focus()');
      await firefox.type('Autoschlosser');
      await expect
        .poll(() => firefox.text('document.querySelector("[role=option]")?.textContent'))
        .toContain('Kraftfahrzeugmechatroniker');
      await firefox.type(ENTER);
      await expect.poll(heading).toContain('Kraftfahrzeugmechatroniker');
    });
    await test.step('back, forth and reload keep the place', async () => {
      const profile = await address();
      await firefox.step(-1);
      await expect.poll(address).not.toBe(profile);
      await firefox.step(1);
      await expect.poll(address).toBe(profile);
      await firefox.reload();
      await expect.poll(heading).toContain('Kraftfahrzeugmechatroniker');
    });
    await test.step('a bookmark of a place inside a page leads there', async () => {
      await firefox.open('about:blank');
      await firefox.open(`${folder.page}#/berufe/zerspanungsmechaniker/#quellen`);
      await expect.poll(() => firefox.text('document.activeElement?.id')).toBe('quellen');
      expect(Number(await firefox.text('scrollY'))).toBeGreaterThan(500);
    });
    await test.step('the search page answers, and what was asked is kept', async () => {
      await firefox.open('about:blank');
      await firefox.open(`${folder.page}#/suche/?q=cnc%20dreher`);
      await expect
        .poll(() => firefox.text('document.querySelector("main ol > li")?.textContent'))
        .toContain('Zerspanungsmechaniker');
      await firefox.open('about:blank');
      await firefox.open(`${folder.page}#/suche/`);
      await expect.poll(() => firefox.text('document.querySelector("main")?.textContent')).toContain('Zuletzt gesucht');
    });
    await test.step('pictures and unknown addresses', async () => {
      await firefox.open('about:blank');
      await firefox.open(`${folder.page}#/mitwirken/formular/`);
      await expect
        .poll(() =>
          firefox.text(
            'document.querySelector("main img")?.complete && document.querySelector("main img").naturalWidth > 0',
          ),
        )
        .toBe('true');
      await firefox.open(`${folder.page}#/gibt-es-nicht/`);
      await expect.poll(heading).toBe('Diese Seite gibt es nicht');
    });
    expect(firefox.problems).toEqual([]);
  } finally {
    await firefox.stop();
    folder.remove();
  }
});
