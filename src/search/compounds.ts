import {stem} from './stem';

/** Linking elements between the parts of a German compound ("Fertigungsmechaniker"). */
const LINKING = ['', 's', 'es', 'n', 'en', 'er', 'e'];

const MIN_COMPOUND = 8;
const MIN_PART = 3;
const MIN_LAST_PART = 4;
const MAX_PARTS = 4;
/** How often a three-letter part must occur by itself: such short words split by accident. */
const SHORT_PART_COUNT = 40;

interface Split {
  parts: string[];
  /** Mean plausibility of the parts. */
  score: number;
}

/** Splits a folded word into stems, or returns undefined for a word that is no known compound. */
export type Splitter = (word: string) => readonly string[] | undefined;

/**
 * Makes a compound splitter that knows only the words of one corpus, so a compound is split exactly where its parts
 * also occur by themselves. Frequent and long parts win (after Koehn and Knight, "Empirical Methods for Compound
 * Splitting", EACL 2003, with length added), fewer parts are better.
 * @param frequency how often each stem occurs
 */
export function createSplitter(frequency: ReadonlyMap<string, number>): Splitter {
  const memo = new Map<string, Split | undefined>();

  function countOf(part: string): number {
    if (part.length < MIN_PART) return 0;
    const count = Math.max(frequency.get(stem(part)) ?? 0, frequency.get(part) ?? 0);
    return part.length > MIN_PART || count >= SHORT_PART_COUNT ? count : 0;
  }

  function plausibility(part: string): number {
    return (Math.log(countOf(part) + 1) * Math.min(part.length, 10)) / 10;
  }

  /** The beginning as a known word, with or without its linking element. */
  function knownBeginning(beginning: string): string | undefined {
    for (const link of LINKING) {
      const part = beginning.slice(0, beginning.length - link.length);
      const longEnough = link === '' || part.length > MIN_PART;
      if (beginning.endsWith(link) && longEnough && countOf(part) > 0) return part;
    }
    return undefined;
  }

  function bestSplit(rest: string, depth: number): Split | undefined {
    const key = `${depth}${rest}`;
    if (memo.has(key)) return memo.get(key);
    let best: Split | undefined;
    if (depth > 0 && countOf(rest) > 0) best = {parts: [stem(rest)], score: plausibility(rest)};
    if (depth < MAX_PARTS - 1) {
      for (let i = MIN_PART; i <= rest.length - MIN_LAST_PART; i++) {
        const part = knownBeginning(rest.slice(0, i));
        const tail = part === undefined ? undefined : bestSplit(rest.slice(i), depth + 1);
        if (part === undefined || !tail) continue;
        const count = tail.parts.length;
        const score = (plausibility(part) + tail.score * count) / (count + 1) - 0.12 * count;
        // a known rest is only split further when that is clearly better
        if (!best || score > best.score + (depth > 0 ? 0.6 : 0)) best = {parts: [stem(part), ...tail.parts], score};
      }
    }
    memo.set(key, best);
    return best;
  }

  return (word) => {
    if (word.length < MIN_COMPOUND || /\p{N}/u.test(word)) return undefined;
    return bestSplit(word, 0)?.parts;
  };
}
