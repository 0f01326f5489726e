import {follow, register} from './registration';
import {restoreInput} from './reload';

const isLive = typeof window !== 'undefined' && process.env.NODE_ENV === 'production';

/** How long the offline copy waits for a quiet moment, milliseconds. */
const PATIENCE = 2000;

if (isLive && 'serviceWorker' in navigator) follow();

/** Called by Docusaurus when a page is there. Input kept over a reload belongs to the first one, and so does the offline copy. */
export function onRouteDidUpdate({previousLocation}: {previousLocation: unknown}): void {
  if (!isLive || previousLocation !== null) return;
  // Later, because fields react only when the whole page has come to life.
  setTimeout(restoreInput);
  whenQuiet(() => void register());
}

/** Does something when the page has nothing else to do; the copy is of no use before the next page. */
function whenQuiet(act: () => void): void {
  // Safari does not tell.
  if ('requestIdleCallback' in window) requestIdleCallback(act, {timeout: PATIENCE});
  else setTimeout(act, PATIENCE);
}
