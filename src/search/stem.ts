import {memoise} from './memo';

/** Feminine endings of persons. */
const FEMININE = /^(.{3,})innen$|^(.{4,})in$/;

/** Endings of persons that mean the same trade: "-frau", "-leute" and plurals become "-mann". */
const TRADESPERSON = /^(.{3,})(?:frau|frauen|manner|leute)$/;

/** Adjectives and participles used as nouns; only after these the ending -er is an inflection and not a trade. */
const ADJECTIVE = /^(.*(?:isch|lich|stellt|eamt|pruft|bildet))(?:er|es|em|en|e|n)$/;

const MIN_STEMMED = 5;

/** Feminine persons become the form the corpus writes: "kauffrau" → "kaufmann", "fahrerin" → "fahrer". */
function withoutGender(word: string): string {
  const feminine = FEMININE.exec(word);
  const base = feminine?.[1] ?? feminine?.[2] ?? word;
  const person = TRADESPERSON.exec(base);
  return person ? `${person[1]}mann` : base;
}

/** Plural and case endings. Keeps -er, which names the person who does the work. */
function withoutInflection(word: string): string {
  const adjective = ADJECTIVE.exec(word);
  if (adjective?.[1] && word.length >= 7) return adjective[1];
  if (word.length >= 6 && /e[lr]n$/.test(word)) return word.slice(0, -1);
  if (word.length >= 6 && word.endsWith('en')) return word.slice(0, -2);
  if (word.length >= 7 && word.endsWith('es')) return word.slice(0, -2);
  if (word.endsWith('e')) return word.slice(0, -1);
  if (word.length >= 5 && /[^s]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function stemWord(word: string): string {
  if (word.length < MIN_STEMMED || /\p{N}/u.test(word)) return word;
  const neutral = withoutGender(word);
  return neutral.length < MIN_STEMMED ? neutral : withoutInflection(neutral);
}

/**
 * Light German stem of a folded word: "mechatronikerinnen" → "mechatroniker", "kauffrau" → "kaufmann",
 * "fertigungen" → "fertigung". Never merges a field and its trade ("elektronik" and "elektroniker" differ).
 * Short words and everything with a digit stay whole.
 */
export const stem = memoise(stemWord);
