import type {Zustand} from './offlineCopy';

/** What browsers say when settings or a policy keep a site from storing anything: Chromium the first, Firefox the second. */
const DENIED = ['NotSupportedError', 'SecurityError'];

/**
 * What it means for the copy that registering the service worker failed.
 * @param error what the browser has thrown
 * @param mayStore whether the browser lets this site store anything at all. Without it, a login page of the network in place
 *   of the service worker would look like a policy: browsers call both an error of security
 */
export const registrationFailed = (error: unknown, mayStore: () => boolean): Zustand =>
  error instanceof DOMException && DENIED.includes(error.name) && !mayStore()
    ? {art: 'unmoeglich', hindernis: 'verboten'}
    : {art: 'gescheitert', ursache: 'netz'};

/** Whether the browser lets this site store anything at all. */
export function mayStore(): boolean {
  try {
    return Boolean(window.localStorage);
  } catch {
    return false;
  }
}
