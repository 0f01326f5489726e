import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Stelle} from './meldung';
import {useMeldewege} from './useMeldewege';

/**
 * What the reader looks at: the public address of the page, and the state of the content.
 * @param anker part of the page, with `#`
 */
export function useStelle(anker = ''): Stelle {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const {fassung, server} = useMeldewege();
  return {adresse: new URL(pathname.replace(siteConfig.baseUrl, '') + anker, server).href, fassung};
}
