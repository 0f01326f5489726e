import type {Page} from '@playwright/test';
import {expect, open} from './fixtures';
import type {SiteVersion, Sums, TwoVersions} from './twoVersions';

/** How an attempt to install or to update ended. */
export type End =
  /** The first version is in use. */
  | 'in use'
  /** A new version is stored and waits. */
  | 'waits'
  /** The attempt failed. */
  | 'given up'
  /** There is nothing newer than what is in use. */
  | 'nothing new';

/** Registers the service worker, or looks for a new one, and waits until that has come to an end. */
export const attempt = (page: Page): Promise<End> =>
  page.evaluate(async () => {
    const {serviceWorker} = navigator;
    try {
      const known = (await serviceWorker.getRegistration()) !== undefined;
      const registration = await serviceWorker.register('/sw.js');
      if (known) await registration.update();
      const worker = registration.installing ?? registration.waiting;
      if (!worker) return registration.active ? 'nothing new' : 'given up';
      return await new Promise<End>((done) => {
        const look = () => {
          if (worker.state === 'redundant') done('given up');
          if (worker.state === 'activated') done('in use');
          if (worker.state === 'installed' && registration.active) done('waits');
        };
        worker.addEventListener('statechange', look);
        look();
      });
    } catch {
      return 'given up';
    }
  });

/** Lets the waiting version take over, and waits until it has. */
export const confirm = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const taken = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, {once: true}),
    );
    registration.waiting?.postMessage({type: 'SKIP_WAITING'});
    await taken;
  });

/** What an open page gets under each path: SHA-256 of what comes, or why nothing does. */
const fetchAll = (page: Page, paths: readonly string[]): Promise<Record<string, string>> =>
  page.evaluate(
    async (all) =>
      Object.fromEntries(
        await Promise.all(
          all.map(async (path) => {
            try {
              const response = await fetch(path);
              const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
              return [path, Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')] as const;
            } catch {
              return [path, 'nothing'] as const;
            }
          }),
        ),
      ),
    [...paths],
  );

const asRecord = (sums: Sums): Record<string, string> => Object.fromEntries(sums);

/**
 * Shows that without a network the site is exactly one version: every file of it byte for byte, and no file that only the
 * other one has.
 */
export async function expectWhole(page: Page, {old, next}: TwoVersions, version: SiteVersion): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading')).toHaveText(version.fassung);
  const paths = [...new Set([...old.sums.keys(), ...next.sums.keys()])];
  const absent = paths.filter((path) => !version.sums.has(path)).map((path) => [path, 'nothing']);
  expect(await fetchAll(page, paths)).toEqual({...asRecord(version.sums), ...Object.fromEntries(absent)});
  await page.goto('/berufe/beruf-3/');
  await expect(page.getByRole('heading')).toHaveText(version.fassung);
}

/** Keys of everything that is stored. */
export const storedKeys = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(opened.map((cache) => cache.keys()))).flat().map(({url}) => url);
  });

/** Visits the start page of the built site and waits until all of it is stored. */
export async function store(page: Page, origin: string): Promise<void> {
  await open(page, `${origin}/`);
  await expect(page.getByText('Alle Seiten und die Suche sind jetzt auch ohne Netz verfügbar.')).toBeVisible({
    timeout: 120_000,
  });
  const state = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  expect(state).toBe('activated');
}

/**
 * Limits how many bytes a site may store in the browser of a page.
 * @returns sets the limit; without a number it is as high as the browser's own
 */
export async function storageLimit(page: Page, origin: string): Promise<(quotaSize?: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (quotaSize) => {
    await session.send('Storage.overrideQuotaForOrigin', {origin, ...(quotaSize !== undefined && {quotaSize})});
  };
}
