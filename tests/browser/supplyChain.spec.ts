import {readFileSync} from 'node:fs';
import {BUILD, expect, test} from './fixtures';

test('the bill of materials names every part of Workbox that is in the service worker', () => {
  const bom = JSON.parse(readFileSync(`${BUILD}/daten/lieferkette/sbom.cdx.json`, 'utf8')) as {
    components: {name: string; scope: string}[];
  };
  const required = bom.components.filter(({scope}) => scope === 'required').map(({name}) => name);
  const worker = readFileSync(`${BUILD}/sw.js`, 'utf8');
  const parts = [...worker.matchAll(/workbox:([a-z-]+):/g)].map(([, name = '']) => `workbox-${name}`);
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((name) => !required.includes(name))).toEqual([]);
});

test('the page of licences leads to the text file of all licences', async ({page}) => {
  await page.goto('/ueber/lizenzen/');
  await expect(page.getByRole('rowheader', {name: 'flexsearch'})).toBeVisible();
  const address = await page.getByRole('link', {name: /alle Lizenztexte/}).getAttribute('href');
  const answer = await page.request.get(address ?? '');
  expect(await answer.text()).toContain('Apache License');
});
