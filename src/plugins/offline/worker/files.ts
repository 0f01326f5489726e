import type {PrecacheEntry} from 'workbox-precaching';
import type {Stand} from '../messages';

/** A file of the site: path below the base address, and SHA-256 of its bytes in base64. */
export type StoredFile = readonly [path: string, sum: string];

/** What a build writes into its service worker; see `writeServiceWorker`. */
export interface Built {
  baseUrl: string;
  stand: Stand;
  files: readonly StoredFile[];
}

/** Files whose name changes with their content, as the bundler names them. */
const HASHED = /^assets\/.*[./][0-9a-f]{8,10}\./;

/**
 * The files as Workbox stores them. Every one is stored only with exactly the bytes of this version: a server that changes
 * in the middle, a cut transfer and the login page of a hotel never become part of the copy.
 */
export const precacheEntries = ({baseUrl, files}: Built): PrecacheEntry[] =>
  files.map(([path, sum]) => ({
    url: baseUrl + path,
    revision: HASHED.test(path) ? null : sum,
    integrity: `sha256-${sum}`,
  }));
