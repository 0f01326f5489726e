import {useEffect} from 'react';

/** The element id in a hash; a hash that is no valid encoding is nobody's id. */
function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Unfolds the part of the page an address or a link points into; not every browser does that by itself. */
export function useZielInDetails(): void {
  useEffect(() => {
    const unfold = () => {
      const target = document.getElementById(idOf(window.location.hash));
      const details = target?.closest('details');
      if (!target || !details || details.open) return;
      details.open = true;
      target.scrollIntoView();
    };
    unfold();
    window.addEventListener('hashchange', unfold);
    return () => window.removeEventListener('hashchange', unfold);
  }, []);
}
