import siteConfig from '@generated/docusaurus.config';
import {Workbox} from 'workbox-window';
import {OFFLINE_READY, UPDATE_READY, type UpdateReadyEvent} from './updateChannel';

/** Registers the service worker in production; where browsers forbid it (plain HTTP, policy) the site works as before. */
function register(): void {
  const workbox = new Workbox(`${siteConfig.baseUrl}sw.js`);
  workbox.addEventListener('waiting', () => {
    const activate = () => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    };
    const event: UpdateReadyEvent = new CustomEvent(UPDATE_READY, {detail: activate});
    window.dispatchEvent(event);
  });
  workbox.addEventListener('activated', ({isUpdate}) => {
    if (!isUpdate) window.dispatchEvent(new CustomEvent(OFFLINE_READY));
  });
  workbox.register().catch((error: unknown) => console.warn('Offline copy not available:', error));
}

if (typeof window !== 'undefined' && 'serviceWorker' in navigator && process.env.NODE_ENV === 'production') register();
