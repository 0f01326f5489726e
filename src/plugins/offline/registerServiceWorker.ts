import {follow, register} from './registration';
import {restoreInput} from './reload';

const isLive = typeof window !== 'undefined' && process.env.NODE_ENV === 'production';

if (isLive) {
  if ('serviceWorker' in navigator) follow();
  void register();
}

/** Called by Docusaurus when a page is there. Input kept over a reload belongs to the first one. */
export function onRouteDidUpdate({previousLocation}: {previousLocation: unknown}): void {
  // Later, because fields react only when the whole page has come to life.
  if (isLive && previousLocation === null) setTimeout(restoreInput);
}
