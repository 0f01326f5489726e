import {createStorageSlot} from '@docusaurus/theme-common';
import {readableAddress} from './address';
import {repairAppearance} from './appearance';

/** Replaces an address the site generator could not take, and keeps the state of the browser's history. */
function repairAddress(): void {
  const {pathname, search, hash, origin} = window.location;
  const address = readableAddress({pathname, search, hash});
  // With the origin, so that no path can be read as a host.
  if (address !== pathname + search + hash) window.history.replaceState(window.history.state, '', origin + address);
}

/** Repairs what readers, links and other pages of this host bring along, before the page comes to life. */
function repair(): void {
  repairAddress();
  // Comes before the router's own listener, which reads the address.
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, repairAddress, {capture: true});
  const colourMode = createStorageSlot('theme');
  const unknown = repairAppearance({
    root: document.documentElement,
    search: window.location.search,
    stored: colourMode.get(),
    dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
  });
  if (unknown) colourMode.del();
}

if (typeof window !== 'undefined') repair();
