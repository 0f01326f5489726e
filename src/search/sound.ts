/**
 * Spellings that sound alike in German, as replacements on folded words, in this order. After the Cologne phonetics
 * (Postel, "Die Kölner Phonetik", IBM-Nachrichten 19, 1969), but vowels stay: without them too many occupations
 * would sound the same ("Maler", "Müller").
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  // French endings as they are said: "Ingenieur" and "Inschenör", "Monteur" and "Montör"
  [/gen(?=i?eur)/g, 'Sen'],
  [/i?eur|i?oer|or$/g, 'Or'],
  // one sign for each sound, so that later rules do not see its letters
  [/sch|sh/g, 'S'],
  // Saxon and other Central German dialects do not tell hard from soft ("elegdriger", "binnendeutsche
  // Konsonantenschwächung"), and at the end of a word all German does not
  [/b/g, 'p'],
  [/d/g, 't'],
  [/g/g, 'k'],
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
];

/** How a folded word sounds: equal for spellings that are pronounced alike ("lakierer", "lackierer"). */
export function soundOf(word: string): string {
  return RULES.reduce((sounds, [pattern, replacement]) => sounds.replace(pattern, replacement), word);
}
