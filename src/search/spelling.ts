import {editDistance} from './distance';

/** A word of the vocabulary that is spelled similarly. */
export interface Spelling {
  term: string;
  distance: number;
}

const MIN_LENGTH = 4;

/** Letters a to z that occur in a word, one bit each; the last bit stands for everything else. */
function letterSet(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 31);
  }
  return bits;
}

/** Pairs of neighbouring letters of a word as bits of two numbers; several pairs may share a bit. */
function pairSet(word: string): [low: number, high: number] {
  let [low, high] = [0, 0];
  for (let i = 1; i < word.length; i++) {
    const bit = (word.charCodeAt(i - 1) * 31 + word.charCodeAt(i)) & 63;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return [low, high];
}

/** Pairs that one edit changes at most: a swap of neighbours takes three away and brings three. */
const PAIRS_PER_EDIT = 6;

/** Number of set bits (Warren, "Hacker's Delight", section 5-1). */
function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Edits allowed in a word: one in a short word, three in a long compound. */
export function allowedEdits(word: string): number {
  if (word.length < MIN_LENGTH) return 0;
  if (word.length < 8) return 1;
  return word.length < 14 ? 2 : 3;
}

/** Finds similar spellings in a vocabulary. */
export class SpellingTable {
  private readonly byLength = new Map<number, {terms: string[]; letters: number[]; low: number[]; high: number[]}>();

  /** Numbers, codes and very short words never are corrections. */
  constructor(vocabulary: readonly string[]) {
    for (const term of vocabulary) {
      if (term.length < MIN_LENGTH || /\p{N}/u.test(term)) continue;
      const group = this.byLength.get(term.length) ?? {terms: [], letters: [], low: [], high: []};
      this.byLength.set(term.length, group);
      const [low, high] = pairSet(term);
      group.terms.push(term);
      group.letters.push(letterSet(term));
      group.low.push(low);
      group.high.push(high);
    }
  }

  /**
   * The nearest words within `limit` edits, and all with one edit; nearest first, otherwise in the order of the
   * vocabulary. Looks for few edits first: most mistakes are one, and a narrow search is far quicker.
   */
  near(word: string, limit: number): Spelling[] {
    for (let edits = 1; edits <= limit; edits++) {
      const found = this.within(word, edits);
      if (found.length > 0) return found.sort((a, b) => a.distance - b.distance);
    }
    return [];
  }

  /** Words of similar length that share most letters with this one, whatever their order; at most `limit`. */
  alike(word: string, limit: number): string[] {
    const wanted = letterSet(word);
    // One list for each number of letters that differ, instead of sorting thousands of words.
    const byDifference: string[][] = [];
    for (const [length, {terms, letters}] of this.byLength) {
      if (length * 2 < word.length || length > word.length * 2) continue;
      for (let i = 0; i < terms.length; i++) {
        const different = bitCount((letters[i] ?? 0) ^ wanted);
        if (different < word.length) (byDifference[different] ??= []).push(terms[i] ?? '');
      }
    }
    return byDifference.flat().slice(0, limit);
  }

  private within(word: string, limit: number): Spelling[] {
    const wanted = letterSet(word);
    const [wantedLow, wantedHigh] = pairSet(word);
    const found: Spelling[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      const group = this.byLength.get(length);
      if (!group) continue;
      // Each letter more or less changes one letter of the set, every other edit at most two.
      const different = 2 * limit - Math.abs(length - word.length);
      for (let i = 0; i < group.terms.length; i++) {
        if (bitCount((group.letters[i] ?? 0) ^ wanted) > different) continue;
        const pairs = bitCount((group.low[i] ?? 0) ^ wantedLow) + bitCount((group.high[i] ?? 0) ^ wantedHigh);
        if (pairs > PAIRS_PER_EDIT * limit) continue;
        const term = group.terms[i] ?? '';
        const distance = editDistance(word, term, limit);
        if (distance <= limit) found.push({term, distance});
      }
    }
    return found;
  }
}
