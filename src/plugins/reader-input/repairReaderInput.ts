import {createStorageSlot} from '@docusaurus/theme-common';
import {repairAppearance} from './appearance';
import {repairAddresses} from './repairAddresses';

/** Repairs what readers, links and other pages of this host bring along, before the page comes to life. */
function repair(): void {
  repairAddresses();
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
