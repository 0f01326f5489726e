import {useCallback} from 'react';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';

/**
 * Turns an address of the site (`/berufe/`) into the one the router knows, for `history.push` and for comparing with
 * `location.pathname`. Links need none of this. In a page opened from a folder the base address is relative ("./"),
 * while the router's addresses, behind the "#", are not.
 */
export function useRouterAdresse(): (url: string) => string {
  const {withBaseUrl} = useBaseUrlUtils();
  return useCallback((url) => withBaseUrl(url).replace(/^\.\//, '/'), [withBaseUrl]);
}
