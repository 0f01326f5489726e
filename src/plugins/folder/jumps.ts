import type {ClientModule} from '@docusaurus/types';
import {zielelement} from '../../hooks/zielelement';

/** What marks the target of a jump, as `:target` does where the browser itself jumps. */
const TARGET = 'data-ziel';

/** Does what a browser does with the "#part" of an address: scrolls there, marks the place, goes on from there by keyboard. */
function jump(hash: string): void {
  for (const element of document.querySelectorAll(`[${TARGET}]`)) element.removeAttribute(TARGET);
  const target = zielelement(hash);
  if (!target) return;
  target.setAttribute(TARGET, '');
  target.scrollIntoView();
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({preventScroll: true});
}

/** The "#part" of a place in the folder edition: `#/glossar/#abs` → `#abs`; empty without one. */
export function partOf(hash: string): string {
  const second = hash.indexOf('#', 1);
  return second === -1 ? '' : hash.slice(second);
}

// A second click on the same link is no navigation for the router; in a browser it leads back to the place.
if (typeof document !== 'undefined') {
  document.addEventListener('click', ({target}) => {
    const address = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
    if (address === window.location.hash) jump(partOf(address));
  });
}

/** Waits for a target that is not there yet: on the first page the program comes before the content. */
let waiting: MutationObserver | undefined;

/** Jumps as soon as the target is there, unless the reader has gone on to another place by then. */
function jumpWhenThere(hash: string): void {
  waiting?.disconnect();
  jump(hash);
  if (hash === '' || zielelement(hash)) return;
  waiting = new MutationObserver((_, observer) => {
    if (!zielelement(hash)) return;
    observer.disconnect();
    jump(hash);
  });
  waiting.observe(document.body, {childList: true, subtree: true});
}

/**
 * Jumps inside a page of the folder edition. Its addresses have the page behind "#", so that the browser knows no part of
 * a page and does nothing of this by itself. Loaded in that edition only.
 */
const jumps: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    const samePart = location.pathname === previousLocation?.pathname && location.hash === previousLocation.hash;
    if (!samePart) jumpWhenThere(location.hash);
  },
};

export default jumps;
