/**
 * Spellings that sound alike in German, as replacements on folded words, in this order. After the Cologne phonetics
 * (Postel, "Die Kölner Phonetik", IBM-Nachrichten 19, 1969), but vowels stay: without them too many occupations
 * would sound the same ("Maler", "Müller").
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dt/g, 't'],
  // one sign for each sound, so that later rules do not see its letters
  [/sch|sh/g, 'S'],
  [/chs|cks|ks|x/g, 'K'],
  [/ch/g, 'H'],
  [/ck|kk|c(?![eiy])|q(?:u|w)/g, 'k'],
  [/tz|ts|c|zz/g, 'z'],
  [/tion/g, 'zion'],
  [/v/g, 'f'],
  [/y/g, 'i'],
  [/ai|ei/g, 'E'],
  [/oi|eu/g, 'O'],
  [/ie|ih/g, 'i'],
  // lengthening h after a vowel, and doubled letters
  [/(?<=[aeou])h(?![aeiouEO])/g, ''],
  [/(.)\1+/g, '$1'],
  // hard at the end of a word or before another consonant
  [/b(?=$|[^aeiouEOlr])/g, 'p'],
  [/d(?=$|[^aeiouEOlr])/g, 't'],
  [/g(?=$|[^aeiouEOlrn])/g, 'k'],
];

/** How a folded word sounds: equal for spellings that are pronounced alike ("lakierer", "lackierer"). */
export function soundOf(word: string): string {
  return RULES.reduce((sounds, [pattern, replacement]) => sounds.replace(pattern, replacement), word);
}
