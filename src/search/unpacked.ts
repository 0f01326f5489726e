import {decodePostings, type StoredPostings} from './codec';
import type {PostingsDaten} from './types';
import {SLOT} from './weights';

const SLOTS = Object.keys(SLOT).length;
/** Slots of a stored term: its word, and the other ways to write it. */
const STORED_SLOTS = 2;

/**
 * Compounds and their parts, three numbers each in a row: position of the compound's term, position of the part's term,
 * slot. One flat list, because as many small objects would take longer than everything else.
 */
type PartsOf = readonly number[];
const STRIDE = 3;

/**
 * The lists of an inverted index with what follows from the stored ones: an entry with a compound is also an entry of
 * each of its parts. Storing whole words only keeps the index a third smaller.
 */
export class Unpacked {
  /** Sorted by code unit. */
  readonly terms: readonly string[];
  private readonly position = new Map<string, number>();
  private readonly ids: Int32Array;
  /** Where the list of slot s of term t starts in `ids`: `starts[t × SLOTS + s]`. */
  private readonly starts: Int32Array;

  /** @throws Error when the data are damaged */
  constructor(daten: PostingsDaten) {
    const stored = decodePostings(daten, STORED_SLOTS);
    const terms = [...stored.terms];
    terms.forEach((term, i) => this.position.set(term, i));
    const partsOf = this.placeParts(stored, terms);
    this.starts = startsOf(stored, partsOf, terms.length);
    this.ids = fill(stored, partsOf, this.starts);
    this.terms = merged(terms, stored.terms.length);
  }

  /** Number of entries of a term over all slots; 0 for an unknown term. */
  count(term: string): number {
    const at = this.position.get(term);
    return at === undefined ? 0 : this.start(at + 1, 0) - this.start(at, 0);
  }

  has(term: string): boolean {
    return this.position.has(term);
  }

  /** Ids of a term in a slot, ascending within what one word of the index brought. */
  list(term: string, slot: number): Int32Array {
    const at = this.position.get(term);
    return at === undefined ? new Int32Array() : this.ids.subarray(this.start(at, slot), this.start(at, slot + 1));
  }

  /**
   * Sums up over each entry what its whole words say.
   * @param size number of entries
   * @param information of a term that occurs in so many entries
   * @throws Error when an entry is named that does not exist
   */
  totals(size: number, information: (count: number) => number): Float64Array {
    const totals = new Float64Array(size);
    for (let term = 0; term < this.position.size; term++) {
      const worth = information(this.start(term + 1, 0) - this.start(term, 0));
      const to = this.start(term, SLOT.word + 1);
      for (let i = this.start(term, SLOT.word); i < to; i++) {
        const id = this.ids[i] ?? size;
        if (id >= size) throw new Error('Search index is damaged: it names an entry that does not exist');
        totals[id] = (totals[id] ?? 0) + worth;
      }
    }
    return totals;
  }

  private start(term: number, slot: number): number {
    return this.starts[term * SLOTS + slot] ?? 0;
  }

  /** Gives each part a position; those that are no words of their own are added to the terms. */
  private placeParts(stored: StoredPostings, terms: string[]): PartsOf {
    const found: number[] = [];
    stored.parts.forEach((parts, compound) => {
      parts?.forEach((term, i) => {
        let part = this.position.get(term);
        if (part === undefined) {
          part = terms.length;
          terms.push(term);
          this.position.set(term, part);
        }
        found.push(compound, part, i === parts.length - 1 ? SLOT.head : SLOT.modifier);
      });
    });
    return found;
  }
}

/** Calls `visit` with each part, its slot, and where the ids of its compound start and end in what is stored. */
function eachPart(
  partsOf: PartsOf,
  {starts}: StoredPostings,
  visit: (part: number, slot: number, from: number, to: number) => void,
): void {
  for (let i = 0; i < partsOf.length; i += STRIDE) {
    const compound = (partsOf[i] ?? 0) * STORED_SLOTS;
    visit(partsOf[i + 1] ?? 0, partsOf[i + 2] ?? 0, starts[compound] ?? 0, starts[compound + STORED_SLOTS] ?? 0);
  }
}

function startsOf(stored: StoredPostings, partsOf: PartsOf, terms: number): Int32Array {
  const starts = new Int32Array(terms * SLOTS + 1);
  const add = (term: number, slot: number, length: number): void => {
    starts[term * SLOTS + slot + 1] = (starts[term * SLOTS + slot + 1] ?? 0) + length;
  };
  for (let term = 0; term < stored.terms.length; term++) {
    for (let slot = 0; slot < STORED_SLOTS; slot++) {
      const at = term * STORED_SLOTS + slot;
      add(term, slot, (stored.starts[at + 1] ?? 0) - (stored.starts[at] ?? 0));
    }
  }
  eachPart(partsOf, stored, (part, slot, from, to) => {
    add(part, slot, to - from);
  });
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

function fill(stored: StoredPostings, partsOf: PartsOf, starts: Int32Array): Int32Array {
  const ids = new Int32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  const copy = (term: number, slot: number, from: number, to: number): void => {
    const list = term * SLOTS + slot;
    let at = next[list] ?? 0;
    for (let i = from; i < to; i++) ids[at++] = stored.ids[i] ?? 0;
    next[list] = at;
  };
  for (let term = 0; term < stored.terms.length; term++) {
    for (let slot = 0; slot < STORED_SLOTS; slot++) {
      const at = term * STORED_SLOTS + slot;
      copy(term, slot, stored.starts[at] ?? 0, stored.starts[at + 1] ?? 0);
    }
  }
  eachPart(partsOf, stored, copy);
  return ids;
}

/** Sorts terms of which the first are in order already. */
function merged(terms: readonly string[], ordered: number): string[] {
  const added = terms.slice(ordered).sort();
  const result: string[] = [];
  let next = 0;
  for (let i = 0; i < ordered; i++) {
    const term = terms[i] ?? '';
    while (next < added.length && (added[next] ?? '') < term) result.push(added[next++] ?? '');
    result.push(term);
  }
  return [...result, ...added.slice(next)];
}
