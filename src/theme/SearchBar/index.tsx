import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Lupe from '@site/src/components/Lupe';
import Suchfeld from '@site/src/components/Suchfeld';
import styles from './styles.module.css';

/**
 * The search in the navigation bar: a field, on a phone a link to the search page.
 * Start page and search page have a field of their own, and one is enough.
 */
export default function SearchBar(): ReactNode {
  const {pathname} = useLocation();
  const start = useBaseUrl('/');
  const suche = useBaseUrl('/suche/');
  if (pathname === start || pathname === suche) return null;
  return (
    <>
      <div className={styles.feld}>
        <Suchfeld />
      </div>
      <Link to="/suche/" className={styles.verweis} aria-label="Suche">
        <Lupe />
      </Link>
    </>
  );
}
