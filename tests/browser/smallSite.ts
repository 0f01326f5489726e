import {createRandom, type Random} from '../../scripts/bench/random';
import {twoVersions, type TwoVersions} from './twoVersions';
import {test as base} from './unreliableTest';

/** Requests that a first visit makes to store the small site: its files, and the service worker. */
export const REQUESTS = 37;

/** The seed of all failures: the same in every run, unless `OFFLINE_SEED` names another. */
const SEED = Number(process.env['OFFLINE_SEED'] ?? 20_261_127);

/** Draws the failures of one part of the tests. */
export const randomOf = (part: number): Random => createRandom(SEED + part);

/** Playwright's `test` with a small site of which there are two versions, on a network that fails on request. */
export const test = base.extend<object, {versions: TwoVersions}>({
  versions: [
    async ({browserName: _}, use) => {
      const versions = await twoVersions();
      await use(versions);
      versions.remove();
    },
    {scope: 'worker'},
  ],
  folder: async ({versions}, use) => use(versions.old.folder),
});
