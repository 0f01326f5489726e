import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';

/** Pause between two looks whether the new page is there, in milliseconds. */
const PAUSE_MS = 100;

/** Looks after which the page counts as changed, though its title is the same. */
const HOECHSTENS = 50;

/**
 * Tells screen readers that the page has changed, and moves the focus to its heading: a page change inside the site does
 * neither by itself (WCAG 2.4.3, 4.1.3). A link to a part of a page leaves the focus to the browser.
 */
export default function SeitenAnsage(): ReactNode {
  const {pathname, hash} = useLocation();
  const vorher = useRef<{pathname: string; titel: string}>(undefined);
  const [titel, setTitel] = useState('');
  useEffect(() => {
    vorher.current ??= {pathname, titel: document.title};
    const alt = vorher.current;
    if (alt.pathname === pathname) return undefined;
    alt.pathname = pathname;
    let blicke = 0;
    let neu = false;
    // The old page stays until the new one is loaded; the title changes with the page. On a slow computer the site generator
    // moves the focus to its container only after that: acting one look later has the last word.
    const warten = setInterval(() => {
      if (document.title === alt.titel && ++blicke < HOECHSTENS) return;
      if (!neu) {
        neu = true;
        return;
      }
      clearInterval(warten);
      alt.titel = document.title;
      setTitel(document.title);
      const heading = document.querySelector<HTMLElement>('main h1');
      if (hash === '' && heading && !heading.closest('main')?.contains(document.activeElement)) {
        heading.tabIndex = -1;
        heading.focus({preventScroll: true});
      }
    }, PAUSE_MS);
    return () => clearInterval(warten);
  }, [pathname, hash]);
  return (
    <p role="status" className="nur-vorlesen">
      {titel}
    </p>
  );
}
