import {PrecacheController, type PrecacheEntry} from 'workbox-precaching';
import {inLanes} from '../../../content/inLanes';

/** Files on their way at the same time: one after the other is slow on a line that answers late, many crowd out the reader. */
const LANES = 4;

/** Called after each file, with the number of those that are there. */
type OnProgress = (fertig: number, gesamt: number) => void;

/** A stored file: its address, and the key under which this version of it lies in the cache of all versions. */
type Entry = readonly [url: string, key: string];

/**
 * The copy of one version of the site, on top of Workbox' cache. Versions lie side by side in it under keys of their own, so
 * a version that is only half there changes nothing about the one in use, and what is there need not be loaded again.
 */
export class Copy {
  readonly controller = new PrecacheController();
  readonly #entries: readonly Entry[];

  constructor(entries: PrecacheEntry[]) {
    this.controller.addToCacheList(entries);
    this.#entries = [...this.controller.getURLsToCacheKeys()];
  }

  /** Whether a file of this version lies under a path. */
  has = (path: string): boolean => this.controller.getCacheKeyForURL(path) !== undefined;

  /**
   * Stores every file that is not there yet. Unlike Workbox' own way several at a time.
   * @throws when one cannot be stored; those before it stay, so that the next attempt is shorter
   */
  async complete(event: ExtendableEvent, onProgress: OnProgress): Promise<void> {
    await this.#each(onProgress, async ([url, key]) => {
      const request = this.#request(url, key, 'no-cache');
      const [response, done] = this.controller.strategy.handleAll({params: {cacheKey: key}, request, event});
      await Promise.all([response, done]);
    });
  }

  /**
   * Loads every file again, whatever is there. A file that cannot be loaded stays as it was: the copy is whole at any time.
   * @throws when one cannot be loaded
   */
  async refresh(onProgress: OnProgress): Promise<void> {
    const cache = await this.#cache();
    await this.#each(onProgress, async ([url, key]) => {
      const response = await fetch(this.#request(url, key, 'reload'));
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(key, response);
    });
  }

  /** Keys of everything in the cache, of whatever version. */
  async keys(): Promise<Set<string>> {
    return new Set((await (await this.#cache()).keys()).map(({url}) => url));
  }

  /** Takes out again what was not among the given keys. */
  async takeBackTo(keys: ReadonlySet<string>): Promise<void> {
    const cache = await this.#cache();
    const added = [...(await this.keys())].filter((key) => !keys.has(key));
    await Promise.all(added.map((key) => cache.delete(key)));
  }

  async #each(onProgress: OnProgress, store: (entry: Entry) => Promise<void>): Promise<void> {
    let done = 0;
    await inLanes(this.#entries, LANES, async (entry) => {
      await store(entry);
      onProgress(++done, this.#entries.length);
    });
  }

  #request(url: string, key: string, cache: RequestCache): Request {
    const integrity = this.controller.getIntegrityForCacheKey(key) ?? '';
    return new Request(url, {integrity, cache, credentials: 'same-origin'});
  }

  #cache(): Promise<Cache> {
    return caches.open(this.controller.strategy.cacheName);
  }
}
