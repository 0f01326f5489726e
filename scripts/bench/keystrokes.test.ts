import {prefixes} from './keystrokes';

test('a text as it is typed, letter by letter', () => {
  expect(prefixes('Koch in')).toEqual(['K', 'Ko', 'Koc', 'Koch', 'Koch ', 'Koch i', 'Koch in']);
  expect(prefixes('')).toEqual([]);
});

test('letters are never cut in two', () => {
  expect(prefixes('Ba\u0308')).toEqual(['B', 'Ba\u0308']);
});
