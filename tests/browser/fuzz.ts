import type {Page} from '@playwright/test';
import fc from 'fast-check';
import {expect, open as openAddress, test} from './fixtures';
import {installProbe} from './probe';

/** The seed of all inputs: the same in every run, unless `READER_SEED` names another. */
const SEED = Number(process.env['READER_SEED'] ?? 20_261_127);

/** Inputs per way into the pages. */
export const RUNS = {
  'query of the search page': 200,
  'query of “Was ist neu”': 40,
  'hash of a profile': 80,
  'hash of the glossary': 40,
  'path inside the site': 70,
  'state of the browser history': 100,
  'search field of the start page': 180,
  'field of the search page': 40,
  'filter of the profiles': 60,
  'filter of the glossary': 60,
  'text from the clipboard': 25,
  'recent queries in the storage': 120,
  'colour mode in the storage': 40,
  'opened address and storage': 60,
  'messages and events': 60,
  'hash of the form editor': 60,
};

/** How long a failing input is made smaller, in milliseconds; the smallest until then is reported. */
const SHRINK_MS = 30_000;

/** The time a way may take on a machine that does other work as well, in milliseconds. */
const TIMEOUT_MS = 300_000;

/** One way by which input reaches a page. */
interface Way<T> {
  name: keyof typeof RUNS;
  /** Opens the page: its address, or how; done first, and anew after a failure. */
  open: string | ((page: Page) => Promise<void>);
  /** What every page has, as a selector; a first-level heading unless given. */
  shown?: string;
  input: fc.Arbitrary<T>;
  /**
   * Does to the open page what a reader, or whoever sent the reader there, can do. The input is JSON, because half
   * characters do not survive the way into the browser any other way.
   */
  apply: (json: string, page: Page) => Promise<void>;
  /** Shows that the page still works with good input; throws when it does not. */
  recover: (page: Page) => Promise<void>;
}

/** Shows that the search page answers, whatever was there before. */
export const searchAnswers = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    window.probe.go('/suche/?q=mechatroniker');
    await window.probe.until('an answer', () => window.probe.text('main h2').endsWith('Treffer zu „mechatroniker“'));
  });

/** Writes the input into the hash of the open page, as a link inside it does. */
export const intoHash = (json: string, page: Page): Promise<void> =>
  page.evaluate(async (hash) => {
    window.location.hash = JSON.parse(hash) as string;
    await window.probe.settle();
  }, json);

/**
 * Drives inputs into a page one after the other. After each, the browser has reported no problem, nothing became
 * markup, no prototype has changed, the host is the same, and good input works.
 * @param problems what the browser has reported, as the fixture collects it
 * @throws with the smallest failing input as JSON, and how to repeat it
 */
export async function fuzz<T>(
  page: Page,
  problems: string[],
  {name, open, shown = 'h1', input, apply, recover}: Way<T>,
): Promise<void> {
  test.setTimeout(TIMEOUT_MS);
  let firstFailure: number | undefined;
  let runs = 0;
  const start = () => (typeof open === 'string' ? openAddress(page, open) : open(page));
  await installProbe(page);
  await start();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && hostname !== 'localhost') foreign.push(`request to ${request.url()}`);
  });

  async function attempt(value: T): Promise<void> {
    // Nothing is smaller than what cannot be tried any more.
    if (page.isClosed() || (firstFailure !== undefined && Date.now() - firstFailure > SHRINK_MS)) return;
    runs += 1;
    try {
      await apply(JSON.stringify(value), page);
      const findings = await page.evaluate(async (selector) => {
        await window.probe.until('a page', () => document.querySelector(selector) !== null);
        return window.probe.findings();
      }, shown);
      expect([...problems, ...foreign, ...findings]).toEqual([]);
      await recover(page);
      expect(problems).toEqual([]);
    } catch (failure) {
      firstFailure ??= Date.now();
      problems.length = 0;
      foreign.length = 0;
      if (!page.isClosed()) await start();
      problems.length = 0;
      throw failure;
    }
  }

  const {failed, counterexample, counterexamplePath, errorInstance} = await fc.check(fc.asyncProperty(input, attempt), {
    seed: SEED,
    numRuns: RUNS[name],
  });
  if (failed) {
    const smallest = JSON.stringify(counterexample?.[0]).slice(0, 2000);
    const cause = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    throw new Error(
      `${name}, READER_SEED=${SEED} (path ${counterexamplePath}), smallest input:\n${smallest}\n${cause}`,
    );
  }
  expect(runs, 'inputs tried').toBe(RUNS[name]);
}
