/** Halves of characters, as a cut or a broken paste leaves them; an address cannot hold them. */
const HALBE_ZEICHEN = /\p{Surrogate}/gu;

/** A text as a value in an address, whatever it is. */
export function adresswert(text: string): string {
  return encodeURIComponent(text.replace(HALBE_ZEICHEN, '\uFFFD'));
}
