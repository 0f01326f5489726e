import type {SuchDokument} from './types';

const CODE_QUERY = /^\s*(?:kldb\s*)?(?:b\s*)?(\d[\d ]{0,8})\s*$/i;
const CODE_LENGTH = 5;

/** The digits of a query for a KldB code ("26112", "B 26112", "2611", "261 12"), or undefined for any other query. */
export function codeOf(query: string): string | undefined {
  const digits = query.length <= 40 ? CODE_QUERY.exec(query)?.[1]?.replace(/ /g, '') : undefined;
  return digits !== undefined && digits.length <= CODE_LENGTH ? digits : undefined;
}

/**
 * Positions of the pages whose code starts with these digits, in the order of the codes. A leading zero may be left
 * out when nothing starts with the digits as typed.
 */
export function pagesWithCode(docs: readonly SuchDokument[], digits: string): number[] {
  for (const beginning of [digits, `0${digits}`]) {
    const pages = docs.flatMap(({kldb}, page) => (kldb?.startsWith(beginning) ? [page] : []));
    if (pages.length > 0)
      return pages.sort((a, b) => (docs[a]?.kldb ?? '').localeCompare(docs[b]?.kldb ?? '', 'de') || a - b);
  }
  return [];
}
