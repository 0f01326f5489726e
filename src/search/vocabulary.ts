import {createSplitter, type Splitter} from './compounds';
import type {Postings} from './postings';
import {SpellingTable, type Spelling} from './spelling';
import {LIMITS} from './weights';

/** First position in a sorted list whose value is not before `value`. */
function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All terms as one text: searching it is far faster than searching every term. */
class TermText {
  private readonly text: string;

  constructor(terms: readonly string[]) {
    this.text = `\n${terms.join('\n')}\n`;
  }

  termsEndingWith(letters: string): string[] {
    return this.termsWith(`${letters}\n`);
  }

  /** Terms that contain the letters, but do not start with them. */
  termsWith(letters: string): string[] {
    const found: string[] = [];
    for (let at = this.text.indexOf(letters); at >= 0; at = this.text.indexOf(letters, at)) {
      const start = this.text.lastIndexOf('\n', at) + 1;
      const end = this.text.indexOf('\n', at);
      if (start < at) found.push(this.text.slice(start, end));
      at = end;
    }
    return found;
  }
}

/** The words of an index, for exact look-up, beginnings, middles and similar spellings. Names count before passages. */
export class Vocabulary {
  /** Splits a compound of the query into words known from names. */
  readonly split: Splitter;
  private readonly passageOnly: readonly string[];
  private readonly nameText: TermText;
  private readonly passageText: TermText;
  private nameSpellings: SpellingTable | undefined;
  private passageSpellings: SpellingTable | undefined;

  constructor(
    private readonly names: Postings,
    private readonly passages: Postings,
  ) {
    this.split = createSplitter(names.frequencies());
    this.passageOnly = passages.terms.filter((term) => names.count(term) === 0);
    this.nameText = new TermText(names.terms);
    this.passageText = new TermText(this.passageOnly);
  }

  inNames(term: string): boolean {
    return this.names.count(term) > 0;
  }

  has(term: string): boolean {
    return this.inNames(term) || this.passages.count(term) > 0;
  }

  /** Words with this beginning, from names and then from passages only; the most frequent of each when there are many. */
  startingWith(beginning: string, limit: number): string[] {
    return [
      ...mostFrequent(this.names, range(this.names.terms, beginning), limit),
      ...mostFrequent(this.passages, range(this.passageOnly, beginning), limit),
    ];
  }

  /** The longest beginning of the word, at least `minLength` letters, that some name continues; and its continuations. */
  longestBeginning(word: string, minLength: number, limit: number): string[] {
    for (let length = word.length - 1; length >= minLength; length--) {
      const found = range(this.names.terms, word.slice(0, length));
      if (found.length > 0) return found.slice(0, limit);
    }
    return [];
  }

  /** The longest ending of the word, at least `minLength` letters, that some name shares; and these names' words. */
  longestEnding(word: string, minLength: number, limit: number): string[] {
    for (let start = 1; start <= word.length - minLength; start++) {
      const found = this.nameText.termsEndingWith(word.slice(start));
      if (found.length > 0) return mostFrequent(this.names, found, limit);
    }
    return [];
  }

  /** Words that contain this one after their beginning, from names, else from passages. */
  containing(middle: string, limit: number): string[] {
    const names = this.nameText.termsWith(middle);
    if (names.length > 0) return mostFrequent(this.names, names, limit);
    return mostFrequent(this.passages, this.passageText.termsWith(middle), limit);
  }

  /** Similar spellings in names. */
  similarNames(word: string, edits: number): Spelling[] {
    this.nameSpellings ??= new SpellingTable(this.names.terms);
    return this.nameSpellings.near(word, edits);
  }

  /** Similar spellings that occur in passages only. */
  similarPassages(word: string, edits: number): Spelling[] {
    this.passageSpellings ??= new SpellingTable(this.passageOnly);
    return this.passageSpellings.near(word, edits);
  }
}

function range(sorted: readonly string[], beginning: string): string[] {
  const from = lowerBound(sorted, beginning);
  const to = lowerBound(sorted, `${beginning}\uffff`);
  return sorted.slice(from, Math.min(to, from + LIMITS.scannedTerms));
}

function mostFrequent(postings: Postings, terms: readonly string[], limit: number): string[] {
  if (terms.length <= limit) return [...terms];
  return [...terms].sort((a, b) => postings.count(b) - postings.count(a) || a.length - b.length).slice(0, limit);
}
