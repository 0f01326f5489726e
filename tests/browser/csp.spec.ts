import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Page} from '@playwright/test';
import {test as plain} from '@playwright/test';
import {DELIVERY} from '../../src/plugins/delivery/headers/writeHeaders';
import {HEADER_ONLY, written} from '../../src/plugins/delivery/csp/policy';
import {allPages, BUILD, expect, hydrated, open, test} from './fixtures';

// Every other test of these folders runs under the same policy and fails on the browser's message about a violation.

const metaPolicy = (file: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(readFileSync(join(BUILD, file), 'utf8'))?.[1];

/** Things an intruder would do, each with a sign that it worked. */
const ATTACKS: [name: string, directive: string, attempt: () => unknown][] = [
  [
    'an inline script',
    'require-trusted-types-for',
    () => {
      const script = document.createElement('script');
      script.text = 'window.eingedrungen = true';
      document.body.append(script);
    },
  ],
  [
    'a string as code',
    'require-trusted-types-for',
    // Later, because the browser lets the test's own calls do what pages may not.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the attack itself
    () => setTimeout(() => setTimeout('window.eingedrungen = true')),
  ],
  ['markup from a string', 'require-trusted-types-for', () => (document.body.innerHTML = '<b id=eingedrungen>x</b>')],
  [
    'a script of another host',
    'require-trusted-types-for',
    () => (document.createElement('script').src = 'https://evil.example/x.js'),
  ],
  [
    'an inline style',
    'style-src-attr',
    () => document.querySelector('h1')?.setAttribute('style', 'position: fixed; z-index: 77'),
  ],
  [
    'a style sheet in the page',
    'style-src-elem',
    () => document.head.append(Object.assign(document.createElement('style'), {textContent: 'h1 {z-index: 77}'})),
  ],
  ['a picture of another host', 'img-src', () => (new Image().src = 'https://evil.example/x.png')],
  ['a request to another host', 'connect-src', () => fetch('https://evil.example/').catch(() => undefined)],
  [
    'a frame',
    'frame-src',
    () => document.body.append(Object.assign(document.createElement('iframe'), {src: 'https://evil.example/'})),
  ],
  [
    'another base address',
    'base-uri',
    () => document.head.append(Object.assign(document.createElement('base'), {href: 'https://evil.example/'})),
  ],
  ['a policy of its own for strings', 'trusted-types', () => window.trustedTypes?.createPolicy('fremd', {})],
];

/** Directives the page has violated since it was opened. */
const violated = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as {verstoesse: string[]}).verstoesse);

plain.describe('the policy holds', () => {
  // With what the browser says about the attempts, `fixtures.ts` would fail; the violations are counted here.
  for (const [name, directive, attempt] of ATTACKS) {
    plain(`${name} is refused`, async ({page}) => {
      await page.addInitScript(() => {
        const list: string[] = [];
        (window as unknown as {verstoesse: string[]}).verstoesse = list;
        document.addEventListener('securitypolicyviolation', (event) => list.push(event.effectiveDirective));
      });
      const requests: string[] = [];
      await page.route('https://evil.example/**', (route) => {
        requests.push(route.request().url());
        return route.fulfill({body: ''});
      });
      await open(page, '/');
      expect(await violated(page)).toEqual([]);
      await page.evaluate(attempt).catch(() => undefined);
      await expect.poll(() => violated(page)).toContain(directive);
      expect(await page.evaluate(() => 'eingedrungen' in window)).toBe(false);
      await expect(page.locator('#eingedrungen')).toHaveCount(0);
      await expect(page.locator('h1')).not.toHaveCSS('z-index', '77');
      expect(requests, 'requests to the other host').toEqual([]);
    });
  }
});

test('the page and its header say the same, the header adds who may frame it', async ({request}) => {
  for (const address of ['/', '/berufe/mechatroniker/', '/suche/', '/404.html']) {
    const header = (await request.get(address)).headers()['content-security-policy'];
    expect(header).toBe(`${metaPolicy('index.html')}; ${written(HEADER_ONLY)}`);
  }
});

test('the form editor has its own policy and not the site’s', async ({request}) => {
  const header = (await request.get('/redaktion/')).headers()['content-security-policy'];
  expect(header).toContain("script-src 'self' 'unsafe-eval'");
  expect(header).toBe(`${metaPolicy('redaktion/index.html')}; ${written(HEADER_ONLY)}`);
});

test('all pages carry the policy, and loading them violates it nowhere', async ({page, context, problems}) => {
  test.setTimeout(300_000);
  const policy = metaPolicy('index.html');
  // What scripts do is the matter of all other tests; here it would cost a second for each page.
  await context.route('**/assets/js/*.js', (route) => route.fulfill({contentType: 'text/javascript', body: ''}));
  for (const address of allPages()) {
    expect.soft(metaPolicy(`${address}index.html`), address).toBe(policy);
    await page.goto(address, {waitUntil: 'domcontentloaded'});
    expect.soft(problems, address).toEqual([]);
  }
  expect(allPages().length).toBeGreaterThan(200);
});

test('the page built for a plain folder of a server works without any header', () => {
  expect(readFileSync(resolve(DELIVERY, 'nginx/site.conf'), 'utf8')).toContain(metaPolicy('index.html') ?? '-');
});

test('walking through the site by its links violates nothing: pages made by scripts are under the same policy', async ({
  page,
}) => {
  await open(page, '/');
  for (const [link, heading] of [
    ['Berufe', 'Berufe'],
    ['Themen', 'Themen'],
    ['Mitwirken', 'Mitwirken'],
    ['Datenstand', 'Datenstand'],
    ['Glossar', 'Glossar'],
  ] as const) {
    await page.getByRole('link', {name: link, exact: true}).first().click();
    await expect(page.getByRole('heading', {level: 1})).toContainText(heading);
  }
  await open(page, '/mitwirken/');
  await page
    .locator('main')
    .getByRole('link', {name: /Betrieb/})
    .first()
    .click();
  await expect(page.locator('.table-of-contents a, [class*=tableOfContents] a').first()).toBeVisible();
  await hydrated(page);
});
