import type {LoadedIndex} from './loaded';
import {LIMITS} from './weights';
import type {Word} from './words';

/** Pairs of neighbouring letters, with word boundaries. */
function pairs(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({length: padded.length - 1}, (_, i) => padded.slice(i, i + 2)));
}

/** Dice coefficient of two sets of letter pairs (Dice 1945; for spelling see Adamson and Boreham 1974). */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/**
 * Names to try instead of a query that found nothing: those with the words spelled most like its words, as written in
 * the content, best first. None for a query without letters.
 * @param subject the words of the query that carry meaning
 * @param accepts which pages may be suggested
 */
export function suggest(
  {names, vocabulary}: LoadedIndex,
  subject: readonly Word[],
  accepts: (page: number) => boolean,
): string[] {
  const scored = new Map<string, number>();
  for (const {form} of subject.slice(0, LIMITS.correctedWords)) {
    const wanted = pairs(form);
    for (const term of vocabulary.alike(form, LIMITS.comparedTerms)) {
      scored.set(term, Math.max(scored.get(term) ?? 0, similarity(wanted, pairs(term))));
    }
  }
  const suggestions = new Set<string>();
  for (const [term] of [...scored].sort((a, b) => b[1] - a[1])) {
    if (suggestions.size >= LIMITS.suggestions) break;
    names.postings.forEachSlot(term, (ids) => {
      const entry = ids.find((id) => accepts(names.pages[id] ?? -1));
      const text = entry === undefined ? undefined : names.entries[entry]?.text;
      if (text !== undefined) suggestions.add(text);
    });
  }
  return [...suggestions].slice(0, LIMITS.suggestions);
}
