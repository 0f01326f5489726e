import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Whether these pages are the edition that opens from a folder, without a server: what needs one is not offered there. */
export function useAusOrdner(): boolean {
  return useDocusaurusContext().siteConfig.future.experimental_router === 'hash';
}
