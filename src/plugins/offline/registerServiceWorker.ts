import siteConfig from '@generated/docusaurus.config';
import {Workbox} from 'workbox-window';
import {WORKER_POLICY} from '../delivery/csp/policy';
import {announceUpdate, OFFLINE_READY} from './updateChannel';

const SERVICE_WORKER = `${siteConfig.baseUrl}sw.js`;

/** The address of the service worker, as browsers with trusted types ask for it: given out by a policy that knows no other. */
function workerAddress(): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy(WORKER_POLICY, {
    createScriptURL(address: string): string {
      if (address !== SERVICE_WORKER) throw new TypeError(`Not the service worker of this site: ${address}`);
      return address;
    },
  });
  return policy?.createScriptURL(SERVICE_WORKER) ?? SERVICE_WORKER;
}

/** Registers the service worker in production; where browsers forbid it (plain HTTP, policy) the site works as before. */
function register(): void {
  const workbox = new Workbox(workerAddress());
  workbox.addEventListener('waiting', () => {
    announceUpdate(() => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    });
  });
  workbox.addEventListener('activated', ({isUpdate}) => {
    if (!isUpdate) window.dispatchEvent(new CustomEvent(OFFLINE_READY));
  });
  workbox.register().catch((error: unknown) => console.warn('Offline copy not available:', error));
}

if (typeof window !== 'undefined' && 'serviceWorker' in navigator && process.env.NODE_ENV === 'production') register();
