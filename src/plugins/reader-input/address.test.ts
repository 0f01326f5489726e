import fc from 'fast-check';
import {hostileHash, hostilePath, hostileQuery} from '../../../tests/jest/leser/hostileValues';
import {readableAddress} from './address';

const HOST = 'http://localhost';

const repaired = (address: string): string => readableAddress(HOST + address).slice(HOST.length);

describe('readableAddress', () => {
  it.each([
    '/',
    '/suche/?q=%E0%A4%A&typ=beruf#antwort',
    '/berufe/m%C3%BCller/#gr%C3%B6%C3%9Fe',
    '/suche/?q=//evil.example/',
    '/%2525/',
  ])('leaves %s as it is', (address) => expect(repaired(address)).toBe(address));

  it.each([
    ['/berufe/%E0%A4%A/', '/berufe/%EF%BF%BDE0%EF%BF%BDA4%EF%BF%BDA/'],
    ['/%25/', '/%EF%BF%BD25/'],
    ['/suche/#%', '/suche/#%EF%BF%BD'],
    ['//evil.example/a', '/evil.example/a'],
    ['/suche///?q=a', '/suche/?q=a'],
    ['/\\evil.example', '/evil.example'],
    ['/index.html', '/'],
    ['/berufe/mechatroniker//index.html?q=a#wandel', '/berufe/mechatroniker/?q=a#wandel'],
    ['/suche/index.html/index.html', '/suche/index.html/'],
  ])('makes of %s the address %s', (address, readable) => expect(repaired(address)).toBe(readable));

  it('leaves the path of a file as it is', () =>
    expect(readableAddress('file:////share/100%25/index.html#/%')).toBe('file:////share/100%25/index.html#/%EF%BF%BD'));

  it('gives what the site generator can decode, on this host, and keeps it', () => {
    const address = fc
      .tuple(hostilePath(['/suche/']), hostileQuery({q: ['Dreher']}), hostileHash(['wandel']))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (hostile) => {
        const readable = readableAddress(HOST + hostile);
        const {pathname, hash, origin} = new URL(readable);
        expect(origin).toBe(HOST);
        expect(pathname).not.toMatch(/^\/\/|\/index\.html$/);
        expect(() => decodeURI(decodeURI(pathname))).not.toThrow();
        expect(() => decodeURIComponent(hash)).not.toThrow();
        expect(readableAddress(readable)).toBe(readable);
      }),
    );
  });
});
