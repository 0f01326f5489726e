/**
 * Second parts of compound job titles. Before them a long word may break: readers find "Zerspanungs-mechaniker" easier to
 * read than a break at any syllable, and locked-down browsers often lack a German dictionary for breaks of their own.
 */
const GRUNDWOERTER =
  /(?<=\p{L}{4})(?=(?:mechaniker|mechatroniker|elektroniker|informatiker|techniker|technik|technologe|technologin|technologie|meister|führer|fertigung|logistik|entwickler|entwicklung|montage|automatisierung|fahrzeug|kraftwagen|interieur|betriebswirt|ingenieur|qualifizierung|ausbildung|fortbildung|bildung|förderung|prüfung|maßnahme|kaufmann|kauffrau|designer|lackierer|beschichter|prüfer)\p{L}*)/giu;

/** Shorter words fit any column. */
const LANG_AB = 12;

/** The text with soft hyphens at the joints of long compound words. */
export function mitUmbruch(text: string): string {
  return text.replace(/\p{L}+/gu, (wort) => (wort.length < LANG_AB ? wort : wort.replace(GRUNDWOERTER, '\u00AD')));
}
