import fc from 'fast-check';
import {createRandom, pick, sample} from './random';

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) => Array.from({length: 5}, createRandom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test('numbers lie in [0, 1) and spread', () => {
  const random = createRandom(42);
  const numbers = Array.from({length: 10_000}, random);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
});

test('an empty list has nothing to draw', () => {
  expect(() => pick(createRandom(1), [])).toThrow('Cannot draw from an empty list');
});

test('a sample has the asked number of different items, in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.nat(20), fc.nat(), (items, size, seed) => {
      const drawn = sample(createRandom(seed), items, size);
      expect(drawn).toHaveLength(Math.min(size, items.length));
      expect(items.filter((item) => drawn.includes(item))).toEqual(drawn);
    }),
  );
});
