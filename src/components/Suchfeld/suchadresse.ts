/** Halves of characters, as a cut or a broken paste leaves them; an address cannot hold them. */
const HALBE_ZEICHEN = /\p{Surrogate}/gu;

/** Address of the search page (without base URL) with a query, whatever its text is. */
export function suchadresse(anfrage: string): string {
  return `/suche/${suchteil(anfrage)}`;
}

/** The `?q=…` of {@link suchadresse}; empty without a query. */
export function suchteil(anfrage: string): string {
  return anfrage === '' ? '' : `?q=${encodeURIComponent(anfrage.replace(HALBE_ZEICHEN, '\uFFFD'))}`;
}
