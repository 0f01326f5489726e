import {LIMITS} from './weights';

/** Characters kept before the first match of an excerpt. */
const LEAD = 60;

const isBoundary = (text: string, position: number): boolean =>
  position <= 0 || position >= text.length || /\s/.test(text.charAt(position)) || /\s/.test(text.charAt(position - 1));

/** Is a surrogate pair cut at this position? */
const cutsPair = (text: string, position: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(position));

/**
 * Chooses the part of a text to show: around the first match, at most `limit` characters, cut at word boundaries
 * where there are any.
 * @returns start and end in `text`
 */
export function excerptRange(
  text: string,
  firstMatch: number,
  limit: number = LIMITS.excerpt,
): {from: number; to: number} {
  if (text.length <= limit) return {from: 0, to: text.length};
  let from = Math.max(0, Math.min(firstMatch - LEAD, text.length - limit));
  while (from < firstMatch && !(isBoundary(text, from) && /\S/.test(text.charAt(from)))) from++;
  const end = Math.min(text.length, from + limit);
  let to = end;
  while (to > from && !isBoundary(text, to)) to--;
  if (to <= Math.max(from, firstMatch)) to = end;
  if (cutsPair(text, to)) to--;
  return {from, to};
}

/** A text shortened at a word boundary for use inside a sentence. */
export function shortened(text: string, limit: number = LIMITS.quote): string {
  if (text.length <= limit) return text;
  const {to} = excerptRange(text, 0, limit - 2);
  return `${text.slice(0, to).trimEnd()} …`;
}
