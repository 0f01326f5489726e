/** @jest-environment node */
import {lueckenIn} from './luecke';

it.each([
  ['AUSFÜLLEN', [0]],
  ['der AUSFÜLLEN, dann AUSFÜLLEN.', [4, 20]],
  ['AUSFU\u0308LLEN', [0]],
  ['ausfüllen und AUSFÜLLENDE', []],
])('finds the marks in %p', (text, stellen) => {
  expect(lueckenIn(text)).toEqual(stellen);
});
