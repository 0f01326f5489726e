import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadContent} from '../../src/content';
import {searchDocuments} from '../../src/search/documents';
import {allPages, BUILD, expect, test} from './fixtures';

test('every page is at most three clicks from the start page', () => {
  const links = (address: string): string[] => {
    const html = readFileSync(join(BUILD, address, 'index.html'), 'utf8');
    return [...html.matchAll(/<a[^>]* href="?(\/[^"#? >]*)/g)].map((match) => match[1] ?? '');
  };
  const all = new Set(allPages());
  const reached = new Set(['/']);
  for (let click = 0; click < 3; click++)
    for (const address of [...reached]) for (const target of links(address)) if (all.has(target)) reached.add(target);
  expect([...all].filter((address) => !reached.has(address))).toEqual([]);
});

test('every page is in the sitemap', () => {
  const sitemap = readFileSync(join(BUILD, 'sitemap.xml'), 'utf8');
  const listed = new Set([...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map((match) => match[1]));
  expect(allPages().filter((address) => !listed.has(address))).toEqual([]);
});

test('every page with content is in the search, under its kind', () => {
  const documents = searchDocuments(loadContent('.').katalog);
  const typen = new Map(documents.map(({url, typ}) => [url, typ]));
  const kinds: readonly [RegExp, string][] = [
    [/^\/berufe\/./, 'beruf'],
    [/^\/themen\/./, 'thema'],
    [/^\/qualifizierung\/foerderung\/./, 'foerderung'],
    [/^\/qualifizierung\/(?!foerderung\/|bausteine\/$)./, 'qualifizierung'],
    [/^\/beratung\/./, 'beratung'],
    [/^\/region\/./, 'region'],
    [/^\/aktuelles\/\d/, 'aktuelles'],
  ];
  for (const [pattern, typ] of kinds) {
    const pages = allPages().filter((address) => pattern.test(address));
    expect(pages.length, typ).toBeGreaterThan(1);
    expect(pages.filter((address) => typen.get(address) !== typ)).toEqual([]);
  }
  expect(documents.filter(({typ}) => typ === 'glossar').length).toBeGreaterThanOrEqual(120);
});

test('profiles and the pages that concern them lead to each other', () => {
  const {artikel, wege, leitfaeden, regionseiten, beitraege, berufe} = loadContent('.').katalog;
  const html = (address: string) => readFileSync(join(BUILD, address, 'index.html'), 'utf8');
  const linksTo = (from: string, to: string) => new RegExp(`href="?${to}["# >]`).test(html(from));
  const pairs = [
    ...[...artikel, ...wege, ...regionseiten, ...beitraege].flatMap(({url, berufe: ids = []}) =>
      ids.map((id) => [url, id]),
    ),
    ...leitfaeden.flatMap(({url, wege: routes}) => routes.flatMap(({berufe: ids = []}) => ids.map((id) => [url, id]))),
  ] as [string, string][];
  expect(pairs.length).toBeGreaterThan(300);
  const lost = pairs.filter(([url, id]) => {
    const profil = berufe.find((beruf) => beruf.id === id)?.url ?? '';
    return !linksTo(url, profil) || !linksTo(profil, url);
  });
  expect(lost).toEqual([]);
});
