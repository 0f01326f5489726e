import {checksum} from './checksum';
import type {Part} from './compounds';
import type {PostingsDaten} from './types';

/** A term with the parts of which it is a compound (none: it is no compound) and its ids, ascending, by slot. */
export interface StoredTerm {
  term: string;
  parts: readonly Part[];
  slots: readonly (readonly number[])[];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 5;
const CONTINUED = 1 << BITS;
const LOW = CONTINUED - 1;
const NO_DIGIT = 255;
const MAX_SHARED = 35;
/** Between the parts of a compound; letters that belong to no part stand behind the second sign. No term holds them. */
const [NEXT_PART, REST] = ['|', '-'];

const VALUES = new Uint8Array(128).fill(NO_DIGIT);
Array.from(DIGITS, (digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** Writes a natural number as base64 VLQ (the number format of source maps, without sign). */
function vlq(value: number): string {
  let rest = value;
  let text = '';
  while (rest > LOW) {
    text += DIGITS.charAt((rest & LOW) | CONTINUED);
    rest >>>= BITS;
  }
  return text + DIGITS.charAt(rest);
}

function vlqReader(text: string): () => number {
  let position = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += BITS) {
      const digit = VALUES[text.charCodeAt(position++)] ?? NO_DIGIT;
      if (digit === NO_DIGIT)
        throw new Error('Search index is damaged: postings end early or hold a foreign character');
      value |= (digit & LOW) << shift;
      if (digit < CONTINUED) return value;
    }
  };
}

/** Delta coding: the first id, then the distances. */
function encodeIds(ids: readonly number[]): string {
  return vlq(ids.length) + ids.map((id, i) => vlq(id - (ids[i - 1] ?? 0))).join('');
}

/** "fertigung|-s|mechaniker" for a compound. A part whose term is not how the word is written keeps the word whole. */
function written({term, parts}: StoredTerm): string {
  const whole = parts.map((part) => part.term + part.rest).join('');
  if (parts.length === 0 || whole !== term) return term;
  return parts.map((part) => part.term + (part.rest === '' ? '' : REST + part.rest)).join(NEXT_PART);
}

/** Terms of the parts of a written compound, and the compound itself. */
function readCompound(written: string): {term: string; parts: string[]} {
  const parts: string[] = [];
  let term = '';
  for (const piece of written.split(NEXT_PART)) {
    const cut = piece.indexOf(REST);
    const part = cut < 0 ? piece : piece.slice(0, cut);
    parts.push(part);
    term += cut < 0 ? part : part + piece.slice(cut + 1);
  }
  return {term, parts};
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MAX_SHARED && length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Packs an inverted index. Terms are front-coded (each line: number of letters shared with the line before, in base
 * 36, then the rest), compounds with their parts set apart; each posting list is a bit set of used slots followed by
 * delta-coded ids.
 * @param entries sorted by term
 */
export function encodePostings(entries: readonly StoredTerm[]): PostingsDaten {
  let previous = '';
  const terms: string[] = [];
  const lists: string[] = [];
  for (const entry of entries) {
    const text = written(entry);
    const shared = sharedLength(previous, text);
    terms.push(shared.toString(36) + text.slice(shared));
    previous = text;
    const used = entry.slots.reduce((bits, ids, slot) => (ids.length > 0 ? bits | (1 << slot) : bits), 0);
    lists.push(vlq(used), ...entry.slots.filter((ids) => ids.length > 0).map(encodeIds));
  }
  const [terme, listen] = [terms.join('\n'), lists.join('')];
  return {terme, listen, summe: checksum(terme, listen)};
}

/** An unpacked inverted index: terms in their order, and all ids in one list. */
export interface StoredPostings {
  terms: string[];
  /** For each term the terms of the parts of which it is a compound; undefined for words that are none. */
  parts: (readonly string[] | undefined)[];
  /** Ids of all terms in a row, ascending within each list. */
  ids: Int32Array;
  /** Where the list of slot s of term t starts in `ids`: `starts[t × slots + s]`; it ends where the next one starts. */
  starts: Int32Array;
}

/**
 * Unpacks an inverted index. Everything goes into a few large lists: as many small ones would take several times as long.
 * @param slots number of slots of each term
 * @throws Error when the data are damaged
 */
export function decodePostings({terme, listen, summe}: PostingsDaten, slots: number): StoredPostings {
  if (checksum(terme, listen) !== summe) throw new Error('Search index is damaged: the checksum does not fit');
  const lines = terme === '' ? [] : terme.split('\n');
  const terms: string[] = [];
  const parts: StoredPostings['parts'] = [];
  // Each id takes at least one character.
  const ids = new Int32Array(listen.length);
  const starts = new Int32Array(lines.length * slots + 1);
  const read = vlqReader(listen);
  let previous = '';
  let end = 0;
  lines.forEach((line, i) => {
    previous = previous.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1);
    const compound = previous.includes(NEXT_PART) ? readCompound(previous) : undefined;
    terms.push(compound?.term ?? previous);
    parts.push(compound?.parts);
    const used = read();
    for (let slot = 0; slot < slots; slot++) {
      let id = 0;
      for (let left = used & (1 << slot) ? read() : 0; left > 0; left--) ids[end++] = id += read();
      starts[i * slots + slot + 1] = end;
    }
  });
  return {terms, parts, ids: ids.subarray(0, end), starts};
}
