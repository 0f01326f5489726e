import fc from 'fast-check';
import {suchadresse, suchteil} from './suchadresse';

describe('suchadresse', () => {
  it.each([
    ['Müller & Söhne', '/suche/?q=M%C3%BCller%20%26%20S%C3%B6hne'],
    ['C#', '/suche/?q=C%23'],
    ['', '/suche/'],
  ])('%j', (query, url) => expect(suchadresse(query)).toBe(url));

  it('holds every query that text can be, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (query) => {
        expect(new URLSearchParams(suchteil(query)).get('q') ?? '').toBe(query);
      }),
    );
  });

  it('replaces half of a character, which no address can hold', () => {
    expect(suchadresse('a\uD83D')).toBe('/suche/?q=a%EF%BF%BD');
  });
});
