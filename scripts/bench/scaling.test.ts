import fc from 'fast-check';
import type {BenchDocument} from './documents';
import {scaledCorpus} from './scaling';

const WORDS = ['Backwaren', 'Maschinen', 'kneten', 'rüsten', 'und', 'die', 'prüfen', 'Fertigung', 'lagern', 'Teige'];

function document(i: number): BenchDocument {
  const text = Array.from({length: 40}, (_, j) => WORDS[(i * 7 + j * 3) % WORDS.length]).join(' ');
  return {
    key: `beruf/${i}`,
    id: String(i),
    title: text,
    shortTitle: text,
    code: String(i),
    names: [text],
    forms: [text],
    description: text,
    texts: [text, text],
  };
}

const CORPUS = Array.from({length: 20}, (_, i) => document(i));

test('the same seed gives the same corpus', () => {
  expect(scaledCorpus(CORPUS, 50, 1)).toEqual(scaledCorpus(CORPUS, 50, 1));
  expect(scaledCorpus(CORPUS, 50, 1)).not.toEqual(scaledCorpus(CORPUS, 50, 2));
});

test('a smaller corpus is a sample, the same size the corpus itself', () => {
  const five = scaledCorpus(CORPUS, 5, 1);
  expect(five).toHaveLength(5);
  expect(CORPUS).toEqual(expect.arrayContaining(five));
  expect(scaledCorpus(CORPUS, 20, 1)).toEqual(CORPUS);
});

test('replicas keep id and code and have keys of their own', () => {
  const grown = scaledCorpus(CORPUS, 65, 1);
  expect(grown).toHaveLength(65);
  expect(new Set(grown.map(({key}) => key)).size).toBe(65);
  expect(grown[20]).toMatchObject({key: 'beruf/0~1', id: '0', code: '0'});
  expect(grown[64]).toMatchObject({key: 'beruf/4~3', id: '4', code: '4'});
});

test('about a fifth of the long words change, 3 % into compounds; short words stay', () => {
  const grown = scaledCorpus(CORPUS, 2000, 1).slice(20);
  let long = 0;
  let coined = 0;
  let changed = 0;
  grown.forEach(({description}, i) => {
    const before = (CORPUS[i % 20]?.description ?? '').split(' ');
    description.split(' ').forEach((word, j) => {
      const original = before[j] ?? '';
      if (original.length < 5) expect(word).toBe(original);
      else {
        long++;
        if (!WORDS.includes(word)) coined++;
        else if (word !== original) changed++;
      }
    });
  });
  expect(coined / long).toBeCloseTo(0.03, 2);
  // One of the eight long words is drawn for itself now and then.
  expect(changed / long).toBeCloseTo((0.2 * 7) / 8, 2);
});

test('the smaller of two grown corpora begins the larger', () => {
  fc.assert(
    fc.property(fc.integer({min: 20, max: 60}), fc.integer({min: 20, max: 60}), fc.nat(), (a, b, seed) => {
      const [small, large] = [Math.min(a, b), Math.max(a, b)];
      expect(scaledCorpus(CORPUS, large, seed).slice(0, small)).toEqual(scaledCorpus(CORPUS, small, seed));
    }),
    {numRuns: 20},
  );
});

test('an empty corpus cannot grow', () => {
  expect(() => scaledCorpus([], 10, 1)).toThrow('Cannot scale an empty corpus');
});
