/** @jest-environment node */
import {wholeNumbers} from './sizes';

it('reads positive whole numbers', () => {
  expect(wholeNumbers('660')).toEqual([660]);
  expect(wholeNumbers('660,3500')).toEqual([660, 3500]);
});

it.each(['', '0', '-1', '1.5', 'zehn', '660,'])('refuses %j', (text) => {
  expect(wholeNumbers(text)).toBeUndefined();
});
