import {createStorageSlot} from '@docusaurus/theme-common';
import {parseInput, readInput, writeInput} from './keptInput';

/** Where input waits while the page is loaded again. Only this tab sees it, and only until it is back in its fields. */
const SLOT = createStorageSlot('eingaben', {persistence: 'sessionStorage'});

/** Loads the page again without losing what the reader has typed and chosen. */
export function reloadWithInput(): void {
  SLOT.set(JSON.stringify(readInput(document)));
  window.location.reload();
}

/** Puts input back that {@link reloadWithInput} has kept. Must run when the page reacts to input. */
export function restoreInput(): void {
  const stored = SLOT.get();
  if (stored === null) return;
  SLOT.del();
  const input = parseInput(stored);
  if (input) writeInput(document, input);
}
