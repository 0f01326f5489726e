import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** Categories that are measured, with what each must reach at least, in points of 100. */
export const TARGETS = {performance: 98, accessibility: 100, 'best-practices': 100, seo: 100} as const;

export type Category = keyof typeof TARGETS;

/** One run on one page. Times in milliseconds, bytes as sent over the network. */
export interface Run {
  scores: Record<Category, number>;
  largestPaint: number;
  blocking: number;
  shift: number;
  bytes: number;
  /** Audits that cost points, by name; informative ones are left out. */
  failed: string[];
}

/** What of a report of Lighthouse is read here. */
export interface Report {
  categories: Record<string, {score: number | null; auditRefs: {id: string; weight: number}[]}>;
  audits: Record<string, {score: number | null; numericValue?: number}>;
  runtimeError?: {message: string};
}

/** Runs Lighthouse on an address with a browser that listens on a port. */
export type Lighthouse = (
  url: string,
  flags: {port: number; onlyCategories: Category[]; logLevel: 'error'; output: 'json'},
) => Promise<{lhr: Report} | undefined>;

const MISSING = `Lighthouse is not installed. It is no dependency of the project: it would bring 200 packages for one measurement.
  npm install --no-save lighthouse@12
installs it for this folder only (version 12 runs on Node 20); LIGHTHOUSE=<folder> names another folder with node_modules.`;

/**
 * The package `lighthouse`, wherever it is installed.
 * @throws Error when it is not installed; its message says how to install it
 */
export async function findLighthouse(): Promise<Lighthouse> {
  const folder = process.env['LIGHTHOUSE'] ?? process.cwd();
  let entry: string;
  try {
    entry = createRequire(join(folder, 'package.json')).resolve('lighthouse');
  } catch {
    throw new Error(MISSING);
  }
  const {default: lighthouse} = (await import(pathToFileURL(entry).href)) as {default: Lighthouse};
  return lighthouse;
}

const categories = Object.keys(TARGETS) as Category[];

/**
 * Reads a report.
 * @throws Error when Lighthouse could not measure the page
 */
export function readReport({categories: measured, audits, runtimeError}: Report): Run {
  if (runtimeError) throw new Error(runtimeError.message);
  const points = (category: Category): number => Math.round((measured[category]?.score ?? 0) * 100);
  const value = (audit: string): number => audits[audit]?.numericValue ?? NaN;
  const failed = categories.flatMap((category) =>
    (measured[category]?.auditRefs ?? [])
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({id}) => id),
  );
  return {
    scores: {
      performance: points('performance'),
      accessibility: points('accessibility'),
      'best-practices': points('best-practices'),
      seo: points('seo'),
    },
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    failed,
  };
}

/** Measures a page once, with the preset for mobile devices that Lighthouse uses by itself. */
export async function measurePage(lighthouse: Lighthouse, url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, {port, onlyCategories: categories, logLevel: 'error', output: 'json'});
  if (!result) throw new Error(`Lighthouse gave no report on ${url}`);
  return readReport(result.lhr);
}
