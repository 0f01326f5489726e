import {stem} from './stem';

/** Linking elements between the parts of a German compound ("Fertigungsmechaniker"). */
const LINKING = ['', 's', 'es', 'n', 'en', 'er', 'e'];

const MIN_COMPOUND = 8;
const MIN_PART = 3;
const MIN_LAST_PART = 4;
const MAX_PARTS = 4;
/** How often a three-letter part must occur by itself: such short words split by accident. */
const SHORT_PART_COUNT = 40;
/** How much better a further split must be than a rest that is a known word. */
const FURTHER_SPLIT = 0.6;
/** What each further part costs. */
const PART_COST = 0.12;

interface Split {
  parts: Part[];
  /** Mean plausibility of the parts. */
  score: number;
}

/** A part of a compound and the letters up to the next part: its ending and the linking element. */
export interface Part {
  /** As a term of the index. */
  term: string;
  /** Letters after the term: "batteri" + "e", "fertigung" + "s". Empty after the last part. */
  rest: string;
}

/** Takes a folded word apart into the parts of a compound, or returns undefined for a word that is no known compound. */
export type Splitter = (word: string) => readonly Part[] | undefined;

/** How often each stem occurs in a corpus; 0 for unknown ones. */
export type Frequency = (stem: string) => number;

/**
 * Makes a compound splitter that knows only the words of one corpus, so a compound is split exactly where its parts
 * also occur by themselves. Frequent and long parts win (after Koehn and Knight, "Empirical Methods for Compound
 * Splitting", EACL 2003, with length added), fewer parts are better.
 */
export function createSplitter(frequency: Frequency): Splitter {
  const memo = new Map<string, Split | undefined>();

  function countOf(part: string): number {
    if (part.length < MIN_PART) return 0;
    const count = Math.max(frequency(stem(part)), frequency(part));
    return part.length > MIN_PART || count >= SHORT_PART_COUNT ? count : 0;
  }

  function plausibility(part: string): number {
    return (Math.log(countOf(part) + 1) * Math.min(part.length, 10)) / 10;
  }

  /** The stem of a part, unless only the part itself is known (it is a stem already). */
  function termOf(part: string): string {
    const stemmed = stem(part);
    return frequency(stemmed) > 0 || frequency(part) === 0 ? stemmed : part;
  }

  /** A stem that is no beginning of its word ("frau" → "mann") takes the place of the whole part. */
  function partOf(part: string, letters: string): Part {
    const term = termOf(part);
    return {term, rest: letters.slice(part.startsWith(term) ? term.length : part.length)};
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
    if (depth > 0 && countOf(rest) > 0) best = {parts: [partOf(rest, rest)], score: plausibility(rest)};
    if (depth < MAX_PARTS - 1) {
      for (let i = MIN_PART; i <= rest.length - MIN_LAST_PART; i++) {
        const part = knownBeginning(rest.slice(0, i));
        const tail = part === undefined ? undefined : bestSplit(rest.slice(i), depth + 1);
        if (part === undefined || !tail) continue;
        const count = tail.parts.length;
        const score = (plausibility(part) + tail.score * count) / (count + 1) - PART_COST * count;
        if (best && score <= best.score + (depth > 0 ? FURTHER_SPLIT : 0)) continue;
        best = {parts: [partOf(part, rest.slice(0, i)), ...tail.parts], score};
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
