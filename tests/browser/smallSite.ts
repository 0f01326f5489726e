import {test as base} from './fixtures';
import {twoVersions, type TwoVersions} from './twoVersions';
import {unreliable, type UnreliableServer} from './unreliable';

/** Requests that a first visit makes to store the small site: its files, and the service worker. */
export const REQUESTS = 37;

/** Playwright's `test` with a small site that has the product's own service worker, on a network that fails on request. */
export const test = base.extend<{server: UnreliableServer}, {versions: TwoVersions}>({
  serviceWorkers: 'allow',
  versions: [
    async ({browserName: _}, use) => {
      const versions = await twoVersions();
      await use(versions);
      versions.remove();
    },
    {scope: 'worker'},
  ],
  server: async ({versions}, use) => {
    const server = await unreliable(versions.old.folder);
    await use(server);
    await server.stop();
  },
  baseURL: async ({server}, use) => use(server.origin),
});
