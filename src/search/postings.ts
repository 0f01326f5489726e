import {Index} from 'flexsearch';
import type {Terms} from './analyse';
import {encodePostings} from './codec';
import type {Splitter} from './compounds';
import type {PostingsDaten} from './types';
import {Unpacked} from './unpacked';
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
  serialise(split: Splitter): PostingsDaten {
    return encodePostings(
      [...this.vocabulary].sort().map((term) => {
        const {result} = this.index.search(term, {resolve: false});
        const slots = [SLOT.word, SLOT.variant].map((slot) => (result[slot] ?? []).map(Number));
        return {term, parts: split(term) ?? [], slots};
      }),
    );
  }
}

/**
 * Query side of an inverted index: one FlexSearch index for each slot. It needs only what FlexSearch's smallest build
 * has (adding to the map, searching for one term), which is the one browsers get (src/plugins/search-index).
 */
export class Postings {
  /** All terms, sorted by code unit. */
  readonly terms: readonly string[];
  /** Information of a whole name or passage: the sum over its whole words. */
  readonly total: Float64Array;
  private readonly indexes = Array.from({length: SLOTS}, () => createIndex(() => SLOT.word));
  private readonly unpacked: Unpacked;
  private readonly imported = new Set<string>();

  /**
   * @param daten the packed index
   * @param size number of entries
   * @throws Error when the data are damaged
   */
  constructor(
    daten: PostingsDaten,
    readonly size: number,
  ) {
    this.unpacked = new Unpacked(daten);
    this.terms = this.unpacked.terms;
    this.total = this.unpacked.totals(size, (count) => this.information(count));
  }

  /** Number of entries a term occurs in. */
  count(term: string): number {
    return this.unpacked.count(term);
  }

  /** Inverse document frequency, as in BM25 (Robertson and Zaragoza 2009, smoothed to stay positive). */
  information(count: number): number {
    return Math.log(1 + this.size / (count + 0.5));
  }

  /** Calls `visit` for every slot of a term that has entries. */
  forEachSlot(term: string, visit: (ids: readonly number[], slot: number) => void): void {
    if (!this.unpacked.has(term)) return;
    this.importTerm(term);
    this.indexes.forEach((index, slot) => {
      const ids = index.search(term, {limit: Infinity});
      // FlexSearch's types allow text ids; this index holds the numbers it was given.
      if (ids.length > 0) visit(ids as readonly number[], slot);
    });
  }

  /** Hands a term's entries to FlexSearch when it is first asked for: most terms never are, and all take long. */
  private importTerm(term: string): void {
    if (this.imported.has(term)) return;
    this.imported.add(term);
    this.indexes.forEach((index, slot) => {
      const ids = this.unpacked.list(term, slot);
      if (ids.length > 0) mapOf(index).set(term, [ids]);
    });
  }
}

/** The map behind an index, term → ids by score; FlexSearch exports it, but leaves it out of its types. */
function mapOf(index: Index): Map<string, ArrayLike<number>[]> {
  const map: unknown = Reflect.get(index, 'map');
  if (!(map instanceof Map)) throw new Error('FlexSearch keeps its entries elsewhere than this search expects');
  return map as Map<string, ArrayLike<number>[]>;
}
