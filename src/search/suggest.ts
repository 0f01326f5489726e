import type {LoadedIndex} from './loaded';
import {LIMITS} from './weights';
import {normalise} from './words';

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
 * Names to try instead of a query that found nothing: those spelled most alike, as written in the content, best
 * first. Only empty when there is no page at all.
 * @param pages positions of the pages that may be suggested
 */
export function suggest({names}: LoadedIndex, query: string, pages: ReadonlySet<number>): string[] {
  const wanted = pairs(normalise(query.slice(0, LIMITS.wordLength)));
  const scored = new Map<string, number>();
  names.entries.forEach(({text}, id) => {
    if (!pages.has(names.pages[id] ?? -1) || scored.has(text)) return;
    scored.set(text, similarity(wanted, pairs(normalise(text))));
  });
  return [...scored]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LIMITS.suggestions)
    .map(([text]) => text);
}
