import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Lupe from '@site/src/components/Lupe';
import Suchfeld from '@site/src/components/Suchfeld';
import {useRouterAdresse} from '@site/src/hooks/useRouterAdresse';
import styles from './styles.module.css';

/**
 * The search in the navigation bar: a field, on a phone a link to the search page.
 * Start page and search page have a field of their own, and one is enough.
 */
export default function SearchBar(): ReactNode {
  const {pathname} = useLocation();
  const routerAdresse = useRouterAdresse();
  if (['/', '/suche/'].some((url) => routerAdresse(url) === pathname)) return null;
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
