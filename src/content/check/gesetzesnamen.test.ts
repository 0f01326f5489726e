/** @jest-environment node */
import fc from 'fast-check';
import {ohneNamen} from './gesetzesnamen';

const ohne = (names: string[], text: string) =>
  ohneNamen(names.map((name) => name.split(' ')))(text.split(' ')).join(' ');

it('leaves out every name, the longest where two begin alike', () => {
  const names = ['verordnung über ofenbau', 'verordnung über ofenbau und wärme', 'meisterordnung'];
  expect(ohne(names, 'nach verordnung über ofenbau und wärme und meisterordnung gilt')).toBe('nach und gilt');
  expect(ohne(names, 'nach verordnung über ofenbau und kälte')).toBe('nach und kälte');
  expect(ohne(names, 'nach verordnung über gas')).toBe('nach verordnung über gas');
});

it('finds a name that begins inside the beginning of another', () => {
  expect(ohne(['a b c', 'b d'], 'a b d')).toBe('a');
});

it('keeps all words when there are no names, and loses none but those of names', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 12});
  fc.assert(
    fc.property(words, fc.array(words, {maxLength: 4}), (text: string[], names: string[][]) => {
      const left = ohneNamen(names)(text);
      expect(ohneNamen([])(text)).toEqual(text);
      expect(left.length).toBeLessThanOrEqual(text.length);
      const known = new Set(names.flat());
      expect(left.filter((word) => !known.has(word))).toEqual(text.filter((word) => !known.has(word)));
    }),
  );
});
