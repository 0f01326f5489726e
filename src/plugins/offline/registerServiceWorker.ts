import siteConfig from '@generated/docusaurus.config';
import {Workbox} from 'workbox-window';
import {announceUpdate, OFFLINE_READY} from './updateChannel';

/** Registers the service worker in production; where browsers forbid it (plain HTTP, policy) the site works as before. */
function register(): void {
  const workbox = new Workbox(`${siteConfig.baseUrl}sw.js`);
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
