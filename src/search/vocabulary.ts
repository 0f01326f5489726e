import {createSplitter, type Splitter} from './compounds';
import {lowerBound} from './lowerBound';
import type {Postings} from './postings';
import {soundOf} from './sound';
import {SpellingTable, type Spelling} from './spelling';
import {topOf} from './top';
import {LIMITS} from './weights';

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

/** Letters a word is compared by when several are equally frequent: the shorter comes first. */
const COMPARED_LENGTH = 64;

/** Sorted words, with the most frequent of any beginning at hand. */
class Beginnings {
  private ranks: Float64Array | undefined;

  constructor(
    private readonly sorted: readonly string[],
    private readonly count: (term: string) => number,
  ) {}

  /** Words with this beginning, in order; only so many are looked at. */
  of(beginning: string, limit: number): string[] {
    const [from, to] = this.range(beginning);
    return this.sorted.slice(from, Math.min(to, from + limit));
  }

  /** The most frequent words with this beginning, the shorter first among equals. */
  mostFrequent(beginning: string, limit: number): string[] {
    const [from, to] = this.range(beginning);
    if (to - from <= limit) return this.sorted.slice(from, to);
    // Not before the first key is pressed: loading is to be quick, and one pass here is.
    this.ranks ??= Float64Array.from(
      this.sorted,
      (term) => this.count(term) * COMPARED_LENGTH - Math.min(term.length, COMPARED_LENGTH - 1),
    );
    const positions = Array.from({length: Math.min(to - from, LIMITS.scannedTerms)}, (_, i) => from + i);
    return topOf(positions, limit, this.ranks).map((position) => this.sorted[position] ?? '');
  }

  private range(beginning: string): [from: number, to: number] {
    const end = `${beginning}\uffff`;
    return [lowerBound(this.sorted, (term) => term < beginning), lowerBound(this.sorted, (term) => term < end)];
  }
}

/** The words of an index, for exact look-up, beginnings, middles and similar spellings. Names count before passages. */
export class Vocabulary {
  private readonly splitter: Splitter;
  private readonly passageOnly: readonly string[];
  private readonly nameBeginnings: Beginnings;
  private readonly passageBeginnings: Beginnings;
  private readonly nameText: TermText;
  private readonly passageText: TermText;
  private nameSpellings: SpellingTable | undefined;
  private passageSpellings: SpellingTable | undefined;
  private nameSounds: ReadonlyMap<string, string[]> | undefined;
  private passageSounds: ReadonlyMap<string, string[]> | undefined;

  constructor(
    private readonly names: Postings,
    private readonly passages: Postings,
  ) {
    this.splitter = createSplitter((term) => names.count(term));
    this.passageOnly = passages.terms.filter((term) => names.count(term) === 0);
    this.nameBeginnings = new Beginnings(names.terms, (term) => names.count(term));
    this.passageBeginnings = new Beginnings(this.passageOnly, (term) => passages.count(term));
    this.nameText = new TermText(names.terms);
    this.passageText = new TermText(this.passageOnly);
  }

  /** The terms of the parts of a compound, as far as all its parts are words of names. */
  split(word: string): string[] | undefined {
    return this.splitter(word)?.map(({term}) => term);
  }

  inNames(term: string): boolean {
    return this.names.count(term) > 0;
  }

  /** Number of names and passages with a term. */
  count(term: string): number {
    return this.names.count(term) + this.passages.count(term);
  }

  has(term: string): boolean {
    return this.inNames(term) || this.passages.count(term) > 0;
  }

  /**
   * Words with this beginning, from names and then from passages only; the most frequent of each when there are many.
   * One or two letters begin too many words to mean any outside of names.
   */
  startingWith(beginning: string, limit: number): string[] {
    const names = this.nameBeginnings.mostFrequent(beginning, limit);
    if (beginning.length < LIMITS.passageBeginning) return names;
    return [...names, ...this.passageBeginnings.mostFrequent(beginning, limit)];
  }

  /** The longest beginning of the word, at least `minLength` letters, that some name continues; and its continuations. */
  longestBeginning(word: string, minLength: number, limit: number): string[] {
    for (let length = word.length - 1; length >= minLength; length--) {
      const found = this.nameBeginnings.of(word.slice(0, length), limit);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The longest ending of the word, at least `minLength` letters, that some name shares; and these names' words. */
  longestEnding(word: string, minLength: number, limit: number): string[] {
    if (word.length <= minLength) return [];
    // All that share the shortest ending are found in one pass; the longest is among them.
    const sharing = this.nameText.termsEndingWith(word.slice(-minLength));
    const shared = sharing.map((term) => Math.min(sharedEnding(word, term), word.length - 1));
    const longest = Math.max(0, ...shared);
    return mostFrequent(
      this.names,
      sharing.filter((_, i) => shared[i] === longest),
      limit,
    );
  }

  /** Words that contain this one after their beginning, from names, else from passages. */
  containing(middle: string, limit: number): string[] {
    const names = this.nameText.termsWith(middle);
    if (names.length > 0) return mostFrequent(this.names, names, limit);
    return mostFrequent(this.passages, this.passageText.termsWith(middle), limit);
  }

  /** Words of names that sound like this one, else those of passages; never the word itself. */
  soundingLike(word: string): string[] {
    this.nameSounds ??= bySound(this.names.terms);
    const names = this.nameSounds.get(soundOf(word)) ?? [];
    if (names.length > 0) return names.filter((term) => term !== word);
    this.passageSounds ??= bySound(this.passageOnly);
    return (this.passageSounds.get(soundOf(word)) ?? []).filter((term) => term !== word);
  }

  /** Words of names with much the same letters, at most `limit`. */
  alike(word: string, limit: number): string[] {
    return this.nameTable().alike(word, limit);
  }

  /** The nearest similar spellings in names, else in passages; nearest first. */
  similar(word: string, edits: number): {names: boolean; spellings: Spelling[]} {
    const inNames = this.nameTable().near(word, edits);
    if (inNames.length > 0) return {names: true, spellings: inNames};
    this.passageSpellings ??= new SpellingTable(this.passageOnly);
    return {names: false, spellings: this.passageSpellings.near(word, edits)};
  }

  private nameTable(): SpellingTable {
    this.nameSpellings ??= new SpellingTable(this.names.terms);
    return this.nameSpellings;
  }
}

/** Words with letters only, by how they sound. */
function bySound(terms: readonly string[]): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const term of terms) {
    if (term.length < LIMITS.soundLetters || /\p{N}/u.test(term)) continue;
    const sound = soundOf(term);
    const alike = sounds.get(sound);
    if (alike) alike.push(term);
    else sounds.set(sound, [term]);
  }
  return sounds;
}

/** Number of letters at the end that two words share. */
function sharedEnding(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function mostFrequent(postings: Postings, terms: readonly string[], limit: number): string[] {
  if (terms.length <= limit) return [...terms];
  return [...terms].sort((a, b) => postings.count(b) - postings.count(a) || a.length - b.length).slice(0, limit);
}
