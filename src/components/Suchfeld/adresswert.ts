/** Halves of characters, as a cut or a broken paste leaves them; an address cannot hold them. */
const HALBE_ZEICHEN = /\p{Surrogate}/gu;

/** A text with a replacement character for each half of a character. */
export function ohneHalbeZeichen(text: string): string {
  return text.replace(HALBE_ZEICHEN, '\uFFFD');
}

/** A text as a value in an address, whatever it is. */
export function adresswert(text: string): string {
  return encodeURIComponent(ohneHalbeZeichen(text));
}
