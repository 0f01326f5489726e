/** Which version of the site a service worker stores. */
export interface Stand {
  /** State of the content, as the pages name it. */
  fassung: string;
  /** Day of that state, `YYYY-MM-DD`. */
  datum: string;
  /** Number of stored files. */
  dateien: number;
  /** Size of these files together, uncompressed. */
  bytes: number;
}

/** Why files could not be stored: the browser has no room left, or a file did not arrive as this version knows it. */
export type Ursache = 'speicher' | 'netz';

/**
 * What a page asks of a service worker: which version it stores, to load every file of it again, or to replace the running
 * version.
 */
export type PageRequest = {type: 'STAND'} | {type: 'REFRESH'} | {type: 'SKIP_WAITING'};

/** What a service worker tells all pages on its own: how far it is with storing, that it gave up, or that it has loaded everything again. */
export type WorkerNews =
  {type: 'PROGRESS'; fertig: number; gesamt: number} | {type: 'FAILED'; ursache: Ursache} | {type: 'REFRESHED'};
