import fc from 'fast-check';
import {firstRight, ndcg, quality, type Grades, type Outcome} from './metrics';

const GRADES: Grades = new Map([
  ['right', 2],
  ['also', 2],
  ['near', 1],
]);

const outcome = (...answers: string[]): Outcome => ({answers, grades: GRADES});

test('nDCG against values computed by hand', () => {
  // Ideal: 3 / log2(2) + 3 / log2(3) + 1 / log2(4) = 3 + 1.892789 + 0.5 = 5.392789
  expect(ndcg(outcome('right', 'also', 'near'))).toBe(1);
  // 1 / 1 + 0 + 3 / log2(4) = 2.5
  expect(ndcg(outcome('near', 'wrong', 'right'))).toBeCloseTo(2.5 / 5.392789, 6);
  // 3 / log2(3) = 1.892789
  expect(ndcg(outcome('wrong', 'also'))).toBeCloseTo(1.892789 / 5.392789, 6);
  expect(ndcg(outcome())).toBe(0);
});

test('a document given twice counts once, and what comes after the tenth does not', () => {
  expect(ndcg(outcome('right', 'right'))).toBe(ndcg(outcome('right', 'wrong')));
  const late = [...Array.from({length: 10}, (_, i) => `wrong ${i}`), 'right'];
  expect(ndcg(outcome(...late))).toBe(0);
  expect(firstRight(outcome(...late))).toBe(0);
});

test('only grade 2 is right', () => {
  expect(firstRight(outcome('near', 'also'))).toBe(2);
  expect(firstRight(outcome('near'))).toBe(0);
});

test('figures over several queries', () => {
  const outcomes = [outcome('right'), outcome('near', 'x', 'also'), outcome('x', 'x', 'x', 'right'), outcome()];
  expect(quality(outcomes)).toEqual({
    n: 4,
    success1: 0.25,
    success3: 0.5,
    success10: 0.75,
    mrr: (1 + 1 / 3 + 1 / 4) / 4,
    ndcg: expect.closeTo((3 + 2.5 + 3 / Math.log2(5)) / 5.392789 / 4, 6),
    zero: 0.25,
  });
});

test('nDCG lies between 0 and 1 and is 1 for the best order', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const grades = fc.uniqueArray(fc.tuple(id, fc.constantFrom<1 | 2>(1, 2)), {selector: ([name]) => name, minLength: 1});
  fc.assert(
    fc.property(grades, fc.array(id), (entries, answers) => {
      const graded = new Map(entries);
      const value = ndcg({answers, grades: graded});
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-9);
      const best = [...entries].sort((a, b) => b[1] - a[1]).map(([name]) => name);
      expect(ndcg({answers: best, grades: graded})).toBeCloseTo(1, 9);
    }),
  );
});
