/** @jest-environment node */
import * as fc from 'fast-check';
import {analyse} from './analyse';
import {decodePostings, encodePostings, type StoredTerm} from './codec';
import {createSplitter} from './compounds';
import {fold} from './fold';
import {Postings, PostingsBuilder} from './postings';
import {topOf} from './top';
import type {PostingsDaten} from './types';
import {Vocabulary} from './vocabulary';
import {SLOT} from './weights';
import {normalise} from './words';

/** Words of the trade with everything German spelling offers, so that compounds, umlauts and stems occur. */
const WORDS = [
  'Batterie',
  'Zelle',
  'Zellen',
  'Fertigung',
  'Batteriezellfertigung',
  'Fertigungsmechaniker',
  'Mechaniker',
  'Mechanikerin',
  'Führer',
  'Anlagenführer/in',
  'Anlage',
  'Straße',
  'CNC',
  'CNC-Dreher',
  'Dreher',
  '26112',
  '4.0',
  'C++',
];
const anyText = fc.array(fc.constantFrom(...WORDS), {maxLength: 6}).map((words) => words.join(' '));
const anyTexts = fc.array(anyText, {maxLength: 8});

const KNOWN = new Set(['batteri', 'zell', 'fertigung', 'mechaniker', 'anlag', 'fuhrer']);
const split = createSplitter((stem) => (KNOWN.has(stem) ? 9 : 0));

function pack(texts: readonly string[]) {
  const builder = new PostingsBuilder();
  texts.forEach((text, id) => builder.add(id, analyse(text, split)));
  return builder.serialise(split);
}

/** Naive inverted index: for each term the entries of each slot, found by analysing every text again. */
function naive(texts: readonly string[]): Map<string, Map<number, Set<number>>> {
  const index = new Map<string, Map<number, Set<number>>>();
  const add = (term: string, slot: number, id: number): void => {
    const slots = index.get(term) ?? new Map<number, Set<number>>();
    index.set(term, slots.set(slot, (slots.get(slot) ?? new Set<number>()).add(id)));
  };
  texts.forEach((text, id) => {
    for (const [term, slot] of analyse(text, split)) {
      add(term, slot, id);
      const parts = split(term) ?? [];
      parts.forEach((part, i) => {
        add(part.term, i === parts.length - 1 ? SLOT.head : SLOT.modifier, id);
      });
    }
  });
  return index;
}

const plain = (slots: ReadonlyMap<number, ReadonlySet<number>>) =>
  [...slots].map(([slot, ids]) => [slot, [...ids].sort((a, b) => a - b)]).sort(([a], [b]) => Number(a) - Number(b));

describe('against a naive oracle', () => {
  it('the index, stored and loaded, gives for every term the entries that hold it, and nothing for others', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const postings = new Postings(pack(texts), texts.length);
        const expected = naive(texts);
        expect(postings.terms).toEqual([...expected.keys()].sort());
        for (const [term, slots] of expected) {
          const found = new Map<number, Set<number>>();
          postings.forEachSlot(term, (ids, slot) => found.set(slot, new Set(ids)));
          expect(plain(found)).toEqual(plain(slots));
        }
        postings.forEachSlot('unbekannt', () => {
          throw new Error('found a word nobody wrote');
        });
      }),
      {numRuns: 300},
    );
  });

  it('a beginning finds exactly the words that start with it', () => {
    fc.assert(
      fc.property(anyTexts, fc.constantFrom(...WORDS), fc.nat({max: 8}), (texts, word, length) => {
        const postings = new Postings(pack(texts), texts.length);
        const vocabulary = new Vocabulary(postings, new Postings(pack([]), 0));
        const beginning = fold(word).slice(0, length + 1);
        const expected = postings.terms.filter((term) => term.startsWith(beginning));
        expect(vocabulary.startingWith(beginning, 1000).sort()).toEqual(expected);
      }),
      {numRuns: 500},
    );
  });

  it('letters inside find exactly the words that contain them after their beginning', () => {
    fc.assert(
      fc.property(anyTexts, fc.constantFrom('zell', 'mechaniker', 'fertigung', 'dreher', 'x'), (texts, letters) => {
        const postings = new Postings(pack(texts), texts.length);
        const vocabulary = new Vocabulary(postings, new Postings(pack([]), 0));
        const expected = postings.terms.filter((term) => term.slice(1).includes(letters) && !term.startsWith(letters));
        expect(vocabulary.containing(letters, 1000).sort()).toEqual(expected);
      }),
      {numRuns: 300},
    );
  });

  it('the best of many are those a full sort puts first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 9})), fc.nat({max: 12}), (values, limit) => {
        const scores = Float64Array.from(values);
        const items = values.map((_, item) => item);
        const sorted = [...items].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
        expect(topOf(items, limit, scores)).toEqual(sorted.slice(0, limit));
      }),
    );
  });

  it('folding is what a table of letters says', () => {
    const table: Readonly<Record<string, string>> = {ä: 'a', ö: 'o', ü: 'u', ß: 'ss', ñ: 'n', ç: 'c'};
    const letters = fc.constantFrom('b', 'd', 'k', 'm', 'r', 's', 't', ...Object.keys(table));
    fc.assert(
      fc.property(fc.array(letters, {maxLength: 20}), fc.boolean(), fc.boolean(), (word, upper, decomposed) => {
        const written = upper ? word.join('').toUpperCase() : word.join('');
        const expected = word.map((letter) => table[letter] ?? letter).join('');
        expect(fold(decomposed ? written.normalize('NFD') : written)).toBe(expected);
        expect(normalise(written)).toBe(expected);
      }),
    );
  });
});

function decode(daten: PostingsDaten) {
  const {terms, parts, ids, starts} = decodePostings(daten, 2);
  const list = (at: number): number[] => [...ids.subarray(starts[at], starts[at + 1])];
  return terms.map((term, i) => ({term, parts: parts[i] ?? [], slots: [list(2 * i), list(2 * i + 1)]}));
}

describe('codec', () => {
  const anyTerm = fc.record({
    term: fc.stringMatching(/^[a-zäöü0-9+#]{1,30}$/),
    slots: fc.tuple(fc.uniqueArray(fc.nat({max: 2_000_000})), fc.uniqueArray(fc.nat({max: 100}))),
  });

  it('gives back any terms and entries', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTerm, {selector: ({term}) => term}), (drafts) => {
        const entries = drafts
          .sort((a, b) => (a.term < b.term ? -1 : 1))
          .map(({term, slots}): StoredTerm => ({
            term,
            parts: [],
            slots: slots.map((ids) => ids.sort((a, b) => a - b)),
          }));
        const decoded = decode(encodePostings(entries));
        expect(decoded.map(({term, slots}) => ({term, slots}))).toEqual(
          entries.map(({term, slots}) => ({term, slots})),
        );
      }),
      {numRuns: 300},
    );
  });

  it('keeps the parts of compounds', () => {
    const entry = {term: 'batteriezellfertigung', parts: split('batteriezellfertigung') ?? [], slots: [[1], []]};
    expect(decode(encodePostings([entry]))).toEqual([
      {term: entry.term, parts: ['batteri', 'zell', 'fertigung'], slots: [[1], []]},
    ]);
  });

  it('notices every single changed character', () => {
    const packed = pack(['CNC-Dreher Batteriezellfertigung', 'Anlagenführer/in 26112']);
    fc.assert(
      fc.property(
        fc.constantFrom('terme' as const, 'listen' as const),
        fc.nat(),
        fc.constantFrom('A', 'z', '!', ''),
        (field, at, sign) => {
          const text = packed[field];
          const position = at % text.length;
          const damaged = text.slice(0, position) + sign + text.slice(position + 1);
          fc.pre(damaged !== text);
          expect(() => decode({...packed, [field]: damaged})).toThrow('Search index is damaged');
        },
      ),
    );
  });
});
