import {Index} from 'flexsearch';
import type {Terms} from './analyse';
import {decodePostings, encodePostings, type SlotLists} from './codec';
import type {PostingsDaten} from './types';
import {SLOT} from './weights';

const SEPARATOR = ' ';
const SLOTS = Object.keys(SLOT).length;

/**
 * FlexSearch as inverted index of terms that are already analysed: the encoder only takes them apart, and the score
 * hook names the slot of each, so that slots carry the kind of a match instead of a position in the text.
 */
function createIndex(slotOf: (position: number) => number): Index {
  return new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    encode: (terms) => terms.split(SEPARATOR),
    score: (_content, _term, position) => slotOf(position),
  });
}

function lookUp(index: Index, term: string): SlotLists {
  const {result} = index.search(term, {resolve: false});
  return Array.from({length: SLOTS}, (_, slot) => (result[slot] ?? []).map(Number));
}

/** Build side of an inverted index. */
export class PostingsBuilder {
  private slots: readonly number[] = [];
  private readonly index = createIndex((position) => this.slots[position] ?? SLOT.word);
  private readonly vocabulary = new Set<string>();

  /** Adds the terms of one entry; `id` is its position among all entries. */
  add(id: number, terms: Terms): void {
    if (terms.size === 0) return;
    for (const term of terms.keys()) this.vocabulary.add(term);
    this.slots = [...terms.values()];
    this.index.add(id, [...terms.keys()].join(SEPARATOR));
  }

  /** The packed index, the same for the same entries. */
  serialise(): PostingsDaten {
    return encodePostings([...this.vocabulary].sort().map((term) => [term, lookUp(this.index, term)]));
  }
}

/** Query side of an inverted index. */
export class Postings {
  /** All terms, sorted by code unit. */
  readonly terms: readonly string[];
  /** Information of a whole name or passage: the sum over its whole words. */
  readonly total: Float64Array;
  private readonly index = createIndex(() => SLOT.word);
  private readonly frequency = new Map<string, number>();

  /**
   * @param daten the packed index
   * @param size number of entries
   * @throws Error when the data are damaged
   */
  constructor(
    daten: PostingsDaten,
    readonly size: number,
  ) {
    const entries = decodePostings(daten);
    this.terms = entries.map(([term]) => term);
    this.total = new Float64Array(size);
    for (const [term, slots] of entries) {
      this.frequency.set(
        term,
        slots.reduce((sum, ids) => sum + ids.length, 0),
      );
      const information = this.information(this.count(term));
      for (const id of slots[SLOT.word] ?? []) this.total[id] = (this.total[id] ?? 0) + information;
    }
    this.index.import('map', JSON.stringify(entries));
  }

  /** Number of entries a term occurs in. */
  count(term: string): number {
    return this.frequency.get(term) ?? 0;
  }

  /** Inverse document frequency, as in BM25 (Robertson and Zaragoza 2009, smoothed to stay positive). */
  information(count: number): number {
    return Math.log(1 + this.size / (count + 0.5));
  }

  /** Calls `visit` for every entry of a term with the slot of the match. */
  forEach(term: string, visit: (id: number, slot: number) => void): void {
    if (!this.frequency.has(term)) return;
    const {result} = this.index.search(term, {resolve: false});
    result.forEach((ids, slot) => {
      for (const id of ids) visit(Number(id), slot);
    });
  }

  /** Frequencies of all terms: the dictionary of the compound splitter. */
  frequencies(): ReadonlyMap<string, number> {
    return this.frequency;
  }
}
