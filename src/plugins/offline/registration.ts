import {followInstalls} from './installs';
import type {PageRequest, Stand} from './messages';
import {zustandOf} from './news';
import {mayStore, registrationFailed} from './obstacle';
import {offlineCopy} from './offlineCopy';
import {reloadWithInput} from './reload';
import {workerAddress} from './workerAddress';

/** An open page asks for a new version this often, if the reader comes back to it: milliseconds. */
const ASK_AGAIN_AFTER = 3_600_000;

/** A service worker of an older version may not know the question: after so many milliseconds it counts as silent. */
const ANSWER_WITHIN = 3000;

/** When this page last asked for a new version: milliseconds since 1970. */
let asked = 0;

/** Whether the reader wanted the new version in this window. */
let confirmed = false;

/** The registrations whose service workers are followed: one, and another when the browser has thrown the first away. */
const followed = new WeakSet<ServiceWorkerRegistration>();

/** Registers the service worker; where browsers forbid it the site works as before, and says so where it is asked. */
export async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    offlineCopy.melde({art: 'unmoeglich', hindernis: 'browser'});
    return;
  }
  await loaded();
  asked = Date.now();
  try {
    // `lib.dom` knows only texts; browsers with trusted types ask for more.
    const known = await navigator.serviceWorker.register(workerAddress() as string);
    if (followed.has(known)) return;
    followInstalls(known, {onFirst: () => offlineCopy.melde({art: 'bereit'}), onWaiting: announceNewVersion});
    followed.add(known);
  } catch (error) {
    console.warn('Offline copy not available:', error);
    offlineCopy.melde(registrationFailed(error, mayStore));
  }
}

/** Waits until the page is there: what it shows comes before the copy. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((done) => window.addEventListener('load', done, {once: true}));
}

function announceNewVersion(worker: ServiceWorker): void {
  offlineCopy.melde({
    art: 'neue-version',
    lade() {
      confirmed = true;
      post(worker, {type: 'SKIP_WAITING'});
    },
  });
}

/** Follows what happens to the copy as long as the page lives. */
export function follow(): void {
  const {serviceWorker} = navigator;
  let hadOne = serviceWorker.controller !== null;
  serviceWorker.addEventListener('message', ({data}: MessageEvent<unknown>) => {
    const zustand = zustandOf(data);
    if (zustand) offlineCopy.melde(zustand);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (confirmed) reloadWithInput();
    // Parts of the version before are gone from the copy: this page may miss some later.
    else if (hadOne) offlineCopy.melde({art: 'abgeloest', lade: reloadWithInput});
    hadOne = true;
  });
  window.addEventListener('online', () => void lookForNewVersion());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - asked > ASK_AGAIN_AFTER) void lookForNewVersion();
  });
}

/** Asks for a new version, and tries again what failed before. Silent without a network: the copy stays as it is. */
async function lookForNewVersion(): Promise<void> {
  const known = await registration();
  if (!known || !followed.has(known)) return register();
  asked = Date.now();
  await known.update().catch(() => undefined);
}

const registration = (): Promise<ServiceWorkerRegistration | undefined> => navigator.serviceWorker.getRegistration();

/** Which version is stored and in use; `undefined` where none is, or it does not say. */
export async function storedVersion(): Promise<Stand | undefined> {
  const active = (await registration().catch(() => undefined))?.active;
  if (!active) return undefined;
  const {port1, port2} = new MessageChannel();
  const answer = new Promise<Stand>((done) => {
    port1.onmessage = ({data}: MessageEvent<Stand>) => done(data);
  });
  const silence = new Promise<undefined>((done) => setTimeout(done, ANSWER_WITHIN));
  post(active, {type: 'STAND'}, [port2]);
  return Promise.race([answer, silence]).finally(() => port1.close());
}

/**
 * Loads everything again: a new version where there is one, else every file of the version in use. Until all of it is there,
 * the copy stays as it is.
 */
export async function loadAgain(): Promise<void> {
  offlineCopy.melde({art: 'laedt', fertig: 0, gesamt: undefined});
  const known = await registration();
  if (!known?.active || !followed.has(known)) return register();
  asked = Date.now();
  try {
    const {installing, waiting, active} = await known.update();
    if (waiting) announceNewVersion(waiting);
    // A new version announces itself as soon as it is there.
    if (installing ?? waiting) return;
    post(active ?? known.active, {type: 'REFRESH'});
  } catch {
    offlineCopy.melde({art: 'gescheitert', ursache: 'netz'});
  }
}

const post = (worker: ServiceWorker, request: PageRequest, ports: MessagePort[] = []): void =>
  worker.postMessage(request, ports);
