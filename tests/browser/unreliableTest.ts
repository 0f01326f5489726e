import {BUILD, test as base} from './fixtures';
import {unreliable, type UnreliableServer} from './unreliable';

interface Fixtures {
  /** Folder of the site that is visited; the built site unless tests say otherwise. */
  folder: string;
  server: UnreliableServer;
}

/** Playwright's `test` with a site that is stored by its service worker, on a network that fails on request. */
export const test = base.extend<Fixtures>({
  serviceWorkers: 'allow',
  folder: [BUILD, {option: true}],
  server: async ({folder}, use) => {
    const server = await unreliable(folder);
    await use(server);
    await server.stop();
  },
  baseURL: async ({server}, use) => use(server.origin),
});
