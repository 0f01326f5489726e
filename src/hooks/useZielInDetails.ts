import {useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import {zielelement} from './zielelement';

/** Unfolds the part of the page an address or a link points into; not every browser does that by itself. */
export function useZielInDetails(): void {
  // The router's hash and not the window's: in a page opened from a folder the latter names the page as well.
  const {hash} = useLocation();
  useEffect(() => {
    const target = zielelement(hash);
    const details = target?.closest('details');
    if (!target || !details || details.open) return;
    details.open = true;
    target.scrollIntoView();
  }, [hash]);
}
