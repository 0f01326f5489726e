import {createSplitter, type Splitter} from './compounds';
import {lowerBound} from './lowerBound';
import type {Postings} from './postings';
import {soundOf} from './sound';
import {SpellingTable, type Spelling} from './spelling';
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

/** The words of an index, for exact look-up, beginnings, middles and similar spellings. Names count before passages. */
export class Vocabulary {
  private readonly splitter: Splitter;
  private readonly passageOnly: readonly string[];
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

function range(sorted: readonly string[], beginning: string): string[] {
  const from = lowerBound(sorted, (term) => term < beginning);
  const end = `${beginning}\uffff`;
  const to = lowerBound(sorted, (term) => term < end);
  return sorted.slice(from, Math.min(to, from + LIMITS.scannedTerms));
}

function mostFrequent(postings: Postings, terms: readonly string[], limit: number): string[] {
  if (terms.length <= limit) return [...terms];
  return [...terms].sort((a, b) => postings.count(b) - postings.count(a) || a.length - b.length).slice(0, limit);
}
