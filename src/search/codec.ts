import type {PostingsDaten} from './types';

/** Ids of one term, ascending, by slot. */
export type SlotLists = readonly (readonly number[])[];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));
const BITS = 5;
const CONTINUED = 1 << BITS;
const LOW = CONTINUED - 1;
const MAX_SHARED = 35;

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
      const digit = VALUES.get(text.charCodeAt(position++));
      if (digit === undefined)
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

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MAX_SHARED && length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Packs an inverted index. Terms are front-coded (each line: number of letters shared with the line before, in base
 * 36, then the rest); each posting list is a bit set of used slots followed by delta-coded ids.
 * @param entries sorted by term
 */
export function encodePostings(entries: readonly (readonly [string, SlotLists])[]): PostingsDaten {
  let previous = '';
  const terms: string[] = [];
  const lists: string[] = [];
  for (const [term, slots] of entries) {
    const shared = sharedLength(previous, term);
    terms.push(shared.toString(36) + term.slice(shared));
    previous = term;
    const used = slots.reduce((bits, ids, slot) => (ids.length > 0 ? bits | (1 << slot) : bits), 0);
    lists.push(vlq(used), ...slots.filter((ids) => ids.length > 0).map(encodeIds));
  }
  return {terme: terms.join('\n'), listen: lists.join('')};
}

/**
 * Unpacks an inverted index.
 * @throws Error when the postings are damaged
 */
export function decodePostings(daten: PostingsDaten): [string, number[][]][] {
  if (daten.terme === '') return [];
  const read = vlqReader(daten.listen);
  let previous = '';
  return daten.terme.split('\n').map((line) => {
    previous = previous.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1);
    const slots: number[][] = [];
    for (let used = read(); used > 0; used >>>= 1) {
      const ids: number[] = [];
      if (used & 1) {
        let id = 0;
        for (let left = read(); left > 0; left--) ids.push((id += read()));
      }
      slots.push(ids);
    }
    return [previous, slots];
  });
}
