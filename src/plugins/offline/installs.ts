/** What becomes of the service workers that a browser installs for this site. */
interface Following {
  /** The first one is in use: the site works without a network from now on. */
  onFirst: () => void;
  /** A newer one is installed and waits until the one in use is given up. */
  onWaiting: (worker: ServiceWorker) => void;
}

/**
 * Follows every service worker that is installed for this site, whoever looked for it: this page, another one, the browser.
 * One that fails is followed by the next. (`workbox-window` stops listening after the first one that this page did not ask
 * for, so that a page which stays open learns nothing of a version whose first download was cut.)
 */
export function followInstalls(registration: ServiceWorkerRegistration, {onFirst, onWaiting}: Following): void {
  const known = new Set<ServiceWorker>();
  const follow = () => {
    const worker = registration.installing;
    if (!worker || known.has(worker)) return;
    known.add(worker);
    const isFirst = registration.active === null;
    worker.addEventListener('statechange', () => {
      if (isFirst && worker.state === 'activated') onFirst();
      if (!isFirst && worker.state === 'installed') onWaiting(worker);
    });
  };
  registration.addEventListener('updatefound', follow);
  follow();
  if (registration.waiting) onWaiting(registration.waiting);
}
