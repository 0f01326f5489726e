/** Marks every place an author has to fill; the rule `luecke` reports each one until it is filled. */
export const LUECKE = 'AUSFÜLLEN';

/** The mark as a word of its own. It says the same when an editor has written the umlaut as two characters. */
const MARKE = /(?<!\p{L})AUSF(?:Ü|U\u0308)LLEN(?!\p{L})/gu;

/** Where in a text gaps are marked, as offsets. */
export const lueckenIn = (text: string): number[] => [...text.matchAll(MARKE)].map(({index}) => index);
