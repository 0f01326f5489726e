import fc from 'fast-check';
import {mean, median, percentile} from './statistics';

const TEN = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

test.each([
  [0.5, 5],
  [0.95, 10],
  [0.1, 1],
  [0.11, 2],
  [1, 10],
])('percentile %d of one to ten is %d', (share, value) => {
  expect(percentile(TEN, share)).toBe(value);
});

test('without values there is no percentile and no median', () => {
  expect(percentile([], 0.5)).toBeNaN();
  expect(median([])).toBeNaN();
});

test('the median is the middle value, the lower one of two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2);
});

test('mean', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
});

test('at least the share of the values does not exceed the percentile', () => {
  const share = fc.double({min: 0.01, max: 1, noNaN: true});
  fc.assert(
    fc.property(fc.array(fc.integer(), {minLength: 1}), share, (values, part) => {
      const limit = percentile(values, part);
      expect(values.filter((value) => value <= limit).length / values.length).toBeGreaterThanOrEqual(part - 1e-9);
    }),
  );
});
