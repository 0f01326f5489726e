import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Suchfeld from '@site/src/components/Suchfeld';

/** The search field in the navigation bar. Start page and search page have one of their own, and one is enough. */
export default function SearchBar(): ReactNode {
  const {pathname} = useLocation();
  const start = useBaseUrl('/');
  const suche = useBaseUrl('/suche/');
  return pathname === start || pathname === suche ? null : <Suchfeld />;
}
