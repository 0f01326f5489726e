/** Short gender forms and how each is written out; the first that fits is taken. */
const SHORT_FORMS: readonly (readonly [pattern: RegExp, masculine: string, feminine: string])[] = [
  [/(\p{L}+)mann\/-?frau(?!\p{L})/gu, '$1mann', '$1frau'],
  [/(\p{L}+)frau\/-?mann(?!\p{L})/gu, '$1mann', '$1frau'],
  [/(\p{L}{2,})e\/-?in(?!\p{L})/gu, '$1e', '$1in'],
  [/(\p{L}{2,})\/-?in(?!\p{L})/giu, '$1', '$1in'],
];

/** "Elektronische/r": ending of the adjective before or of the noun "Angestellte/r". */
const ADJECTIVE = /(\p{L}{2,}e)\/-?r(?!\p{L})/gu;

/**
 * Writes out the short gender forms of a title, masculine and feminine: "Bäcker/in" → "Bäcker, Bäckerin". Titles without
 * such a form stay as they are. Rules of thumb for engines that keep "bäcker/in" as one word; umlauts ("Arzt/Ärztin")
 * are written out in the source already.
 */
export function writtenOut(title: string): string {
  let masculine = title.replace(ADJECTIVE, '$1r');
  let feminine = title.replace(ADJECTIVE, '$1');
  for (const [pattern, he, she] of SHORT_FORMS) {
    masculine = masculine.replace(pattern, he);
    feminine = feminine.replace(pattern, she);
  }
  return masculine === feminine ? title : `${masculine}, ${feminine}`;
}
