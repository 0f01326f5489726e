import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';

/** Time the new page's title needs to arrive in the document, in milliseconds. */
const TITEL_MS = 100;

/**
 * Tells screen readers that the page has changed, and moves the focus to its heading: a page change inside the site does
 * neither by itself (WCAG 2.4.3, 4.1.3). A link to a part of a page leaves the focus to the browser.
 */
export default function SeitenAnsage(): ReactNode {
  const {pathname, hash} = useLocation();
  const vorher = useRef(pathname);
  const [titel, setTitel] = useState('');
  useEffect(() => {
    if (vorher.current === pathname) return undefined;
    vorher.current = pathname;
    const warten = setTimeout(() => {
      setTitel(document.title);
      const heading = document.querySelector<HTMLElement>('main h1');
      if (hash === '' && heading && !heading.closest('main')?.contains(document.activeElement)) {
        heading.tabIndex = -1;
        heading.focus({preventScroll: true});
      }
    }, TITEL_MS);
    return () => clearTimeout(warten);
  }, [pathname, hash]);
  return (
    <p role="status" className="nur-vorlesen">
      {titel}
    </p>
  );
}
