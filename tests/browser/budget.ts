import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {BUILD} from './fixtures';

/**
 * Bytes that a first visit may load, as brotli, in units of 1,000 bytes. Scripts without the search: 170 is what the project set
 * itself for a profile, and no page may need more; the other pages show less, so each has the smaller bound that it keeps today with
 * some room for content. Style sheets are the same for all pages.
 */
export const BUDGET = {
  css: 20,
  js: {start: 135, profile: 170, search: 135, comparison: 150, article: 160},
} as const;

/** A kind of page with a budget. */
export type Kind = keyof typeof BUDGET.js;

/** Beginnings of what the search loads: the two parts of its index. */
const INDEX = /'\{"format":\d+,"(?:seiten|texte)":/;

/** A message that only the code of the search engine has. */
const ENGINE = 'Search index is damaged';

/** A script or style sheet that a page has loaded. */
export interface Loaded {
  /** Path below the root of the site. */
  file: string;
  /** Size as brotli, bytes; of small files, which nobody compresses, the size itself. */
  bytes: number;
  search: 'index' | 'engine' | undefined;
}

/** Whether a script is part of the search. */
function searchPart(text: string): Loaded['search'] {
  if (INDEX.test(text)) return 'index';
  return text.includes(ENGINE) ? 'engine' : undefined;
}

/** Collects the scripts and style sheets that a page asks for, each once. To be called before the page is opened. */
export function loadedFiles(page: Page): () => Loaded[] {
  const files = new Set<string>();
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (/\.(?:js|css)$/.test(pathname)) files.add(pathname);
  });
  return () =>
    [...files].map((file) => {
      const path = join(BUILD, file);
      const compressed = `${path}.br`;
      return {
        file,
        bytes: statSync(existsSync(compressed) ? compressed : path).size,
        search: file.endsWith('.js') ? searchPart(readFileSync(path, 'utf8')) : undefined,
      };
    });
}

const sum = (files: readonly Loaded[]): number => files.reduce((total, {bytes}) => total + bytes, 0);

/** What goes beyond a budget, as a table of its files, largest first; empty when it is kept. */
export function excess(files: readonly Loaded[], ending: '.js' | '.css', budget: number): string {
  const counted = files.filter(({file, search}) => file.endsWith(ending) && search === undefined);
  if (counted.length === 0) return `No ${ending} was loaded: the measurement is broken.`;
  if (sum(counted) <= budget * 1000) return '';
  const rows = [...counted].sort((a, b) => b.bytes - a.bytes).map(({file, bytes}) => [file, bytes] as const);
  return [[`all ${ending}, budget ${budget} kB`, sum(counted)] as const, ...rows]
    .map(([name, bytes]) => `${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`)
    .join('\n');
}
