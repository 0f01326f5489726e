import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Meldewege} from './meldeziel';

/** Where readers report to. */
export function useMeldewege(): Meldewege {
  const {customFields} = useDocusaurusContext().siteConfig;
  // The configuration is the program's own and typed where it is written.
  return (customFields as {meldewege: Meldewege}).meldewege;
}
