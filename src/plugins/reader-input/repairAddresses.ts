import {readableAddress} from './address';

/** Replaces an address the site generator could not take, and keeps the state of the browser's history. */
function repairAddress(): void {
  const {href} = window.location;
  const readable = readableAddress(href);
  if (readable !== href) window.history.replaceState(window.history.state, '', readable);
}

/** Repairs the address of the page, now and whenever it changes, before any listener that is added later reads it. */
export function repairAddresses(): void {
  repairAddress();
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, repairAddress, {capture: true});
}
