import {isFolderEdition} from './edition';

const before = process.env['AUSGABE'];
afterEach(() => {
  if (before === undefined) delete process.env['AUSGABE'];
  else process.env['AUSGABE'] = before;
});

it.each([
  [undefined, false],
  ['', false],
  ['zip', true],
])('AUSGABE=%s', (value, expected) => {
  if (value === undefined) delete process.env['AUSGABE'];
  else process.env['AUSGABE'] = value;
  expect(isFolderEdition()).toBe(expected);
});

it('a misspelt edition is no other one in silence', () => {
  process.env['AUSGABE'] = 'ZIP';
  expect(isFolderEdition).toThrow('AUSGABE is "ZIP"');
});
