import {PrecacheRoute} from 'workbox-precaching';
import {NavigationRoute, registerRoute} from 'workbox-routing';
import {NetworkOnly} from 'workbox-strategies';
import type {PageRequest, WorkerNews} from '../messages';
import {Copy} from './copy';
import {ursacheOf} from './failure';
import {precacheEntries, type Built} from './files';
import {navigationAnswer} from './navigation';

declare const self: ServiceWorkerGlobalScope;

/** Put here by the build. */
declare const BUILT: Built;

/** How long the server has time to answer about an unknown address, before a bad line counts as none. */
const PATIENCE_SECONDS = 4;

/** Pages are told about every so many files. */
const PROGRESS_STEP = 10;

const {baseUrl, stand} = BUILT;
const copy = new Copy(precacheEntries(BUILT));

/** The message before the next one: they arrive in the order in which they were sent. */
let told = Promise.resolve();

function tell(news: WorkerNews): Promise<void> {
  told = told.then(async () => {
    const pages = await self.clients.matchAll({type: 'window', includeUncontrolled: true});
    for (const page of pages) page.postMessage(news);
  });
  return told;
}

function onProgress(fertig: number, gesamt: number): void {
  if (fertig % PROGRESS_STEP === 0 || fertig === gesamt) void tell({type: 'PROGRESS', fertig, gesamt});
}

/** Stores this version beside the one in use, all of it or in vain. */
async function install(event: ExtendableEvent): Promise<void> {
  const before = await copy.keys();
  try {
    await copy.complete(event, onProgress);
  } catch (error) {
    const ursache = ursacheOf(error);
    // Half a version is of use to the next attempt, but not where it takes the room from everything else.
    if (ursache === 'speicher') await copy.takeBackTo(before);
    await tell({type: 'FAILED', ursache});
    throw error;
  }
}

/** Loads every file of this version again, all of it or as much as comes. */
async function refresh(): Promise<void> {
  try {
    await copy.refresh(onProgress);
    await tell({type: 'REFRESHED'});
  } catch (error) {
    await tell({type: 'FAILED', ursache: ursacheOf(error)});
  }
}

/** The stored page for unknown addresses, with the status a server would give it. */
async function notFound(): Promise<Response> {
  const page = await copy.controller.matchPrecache(`${baseUrl}404.html`);
  return page ? new Response(page.body, {status: 404, headers: page.headers}) : Response.error();
}

self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(copy.controller.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const {type} = event.data as PageRequest;
  // A new version waits until the reader agrees: nobody loses a page in the middle of a consultation.
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type === 'STAND') event.ports[0]?.postMessage(stand);
  if (type === 'REFRESH') event.waitUntil(refresh());
});

// `/suche/?q=…` is the same file for every query.
registerRoute(
  new PrecacheRoute(copy.controller, {
    ignoreURLParametersMatching: [/.*/],
    directoryIndex: 'index.html',
    cleanURLs: false,
  }),
);

const fromServer = new NetworkOnly({networkTimeoutSeconds: PATIENCE_SECONDS});

registerRoute(
  new NavigationRoute(async ({request, event, url}) => {
    const answer = navigationAnswer(url, baseUrl, copy.has);
    if (answer.art === 'weiter') return Response.redirect(answer.ziel);
    if (answer.art === 'server') return fetch(request);
    return fromServer.handle({request, event}).catch(notFound);
  }),
);
