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
  private readonly byLength = new Map<number, {terms: string[]; letters: number[]}>();

  /** Numbers, codes and very short words never are corrections. */
  constructor(vocabulary: readonly string[]) {
    for (const term of vocabulary) {
      if (term.length < MIN_LENGTH || /\p{N}/u.test(term)) continue;
      const group = this.byLength.get(term.length) ?? {terms: [], letters: []};
      this.byLength.set(term.length, group);
      group.terms.push(term);
      group.letters.push(letterSet(term));
    }
  }

  /** Words within `limit` edits, nearest first, otherwise in the order of the vocabulary. */
  near(word: string, limit: number): Spelling[] {
    const wanted = letterSet(word);
    const found: Spelling[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      const group = this.byLength.get(length);
      group?.terms.forEach((term, i) => {
        if (bitCount((group.letters[i] ?? 0) ^ wanted) > 2 * limit) return;
        const distance = editDistance(word, term, limit);
        if (distance <= limit) found.push({term, distance});
      });
    }
    return found.sort((a, b) => a.distance - b.distance);
  }
}
