import {fold} from './fold';
import {memoise} from './memo';

/** How a word is tied to the word before it. */
type Link = 'none' | 'hyphen' | 'alternative';

/** One word of a text. */
export interface Word {
  /** Folded form without gender ending: the same for "Mechatroniker", "Mechatroniker/in" and "MechatronikerIn". */
  form: string;
  /** Position in the original text; the end includes the gender ending. */
  start: number;
  end: number;
  /** "Kfz-Mechatroniker": hyphen; "Krankenschwester/-pfleger": alternative. */
  link: Link;
}

/** "(m/w/d)" and its relatives (group 1), decimal numbers (group 2), words with marks, soft hyphens and joiners inside. */
const TOKEN =
  /(\(?(?<![\p{L}\p{N}])[mwfdxMWFDX](?:\s?[/|]\s?(?:[mwfdxMWFDX]|gn)){1,3}(?![\p{L}\p{N}])\)?)|([0-9]+(?:[.,][0-9]+)+)|[\p{L}\p{N}+#][\p{L}\p{M}\p{N}+#\u00AD\u200B-\u200D]*/gu;

/** "/in", "/-in", ":in", "*in", "_in", "(in)", "(er/in)", "/r" right after a word. */
const GENDER_ENDING =
  /(?:\/-?|[:*_·•]-?)(?:innen|in|r|n)(?![\p{L}\p{N}])|\(-?(?:innen|in|r|n|er\/-?in|e\/r)\)(?!\p{L})/iuy;

/** "/-frau" after "Kaufmann", "/mann" after "Fachfrau". */
const PAIR_ENDING = /(?:\/-?|[:*_·•])(?:frauen|frau|männer|mann|leute)(?![\p{L}\p{N}])/iuy;
const PAIR_BASE = /(?:frauen|frau|männer|mann|leute)$/iu;

/** "KonstrukteurIn", "KonstrukteurInnen". */
const INNER_I = /(?<=\p{Ll}\p{M}*\p{Ll}\p{M}*)In(?:nen)?$/u;

const MIN_GENDERED = 3;

const formOf = memoise((token) => fold(token.replace(INNER_I, '')));

function endingAt(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0].length ?? 0;
}

function genderEnding(text: string, word: string, end: number): number {
  if (word.length < MIN_GENDERED) return 0;
  return endingAt(GENDER_ENDING, text, end) || (PAIR_BASE.test(word) ? endingAt(PAIR_ENDING, text, end) : 0);
}

function linkOf(gap: string): Link {
  if (gap === '-' || gap === '‐' || gap === '‑') return 'hyphen';
  return gap === '/-' ? 'alternative' : 'none';
}

/**
 * Splits a text into words, in order, with their places in the original. Gender endings belong to the word they
 * follow; "(m/w/d)" is no word.
 */
export function words(text: string): Word[] {
  const result: Word[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, notice, number] = match;
    const start = match.index;
    if (notice !== undefined || start < previousEnd) continue;
    const form = number?.replace(/,/g, '.') ?? formOf(token);
    if (form === '') continue;
    const end = start + token.length + genderEnding(text, token, start + token.length);
    const link = result.length > 0 ? linkOf(text.slice(previousEnd, start)) : 'none';
    result.push({form, start, end, link});
    previousEnd = end;
  }
  return result;
}

/** The normalised text: folded words without gender endings, one space apart. Normalising it again changes nothing. */
export function normalise(text: string): string {
  return words(text)
    .map((word) => word.form)
    .join(' ');
}
