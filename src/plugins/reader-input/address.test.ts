import fc from 'fast-check';
import {hostileHash, hostilePath, hostileQuery} from '../../../tests/jest/leser/hostileValues';
import {readableAddress} from './address';

const repaired = (address: string): string => {
  const {pathname, search, hash} = new URL(`http://localhost${address}`);
  return readableAddress({pathname, search, hash});
};

describe('readableAddress', () => {
  it.each([
    '/',
    '/suche/?q=%E0%A4%A&typ=beruf#antwort',
    '/berufe/m%C3%BCller/#gr%C3%B6%C3%9Fe',
    '/suche/?q=//evil.example/',
    '/%2525/',
  ])('leaves %s as it is', (address) => expect(repaired(address)).toBe(address));

  it.each([
    ['/berufe/%E0%A4%A/', '/berufe/\uFFFDE0\uFFFDA4\uFFFDA/'],
    ['/%25/', '/\uFFFD25/'],
    ['/suche/#%', '/suche/#\uFFFD'],
    ['//evil.example/a', '/evil.example/a'],
    ['/suche///?q=a', '/suche/?q=a'],
    ['/\\evil.example', '/evil.example'],
  ])('makes of %s the address %s', (address, readable) => expect(repaired(address)).toBe(readable));

  it('gives what the site generator can decode, on this host, and keeps it', () => {
    const address = fc
      .tuple(hostilePath(['/suche/']), hostileQuery({q: ['Dreher']}), hostileHash(['wandel']))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (hostile) => {
        const readable = repaired(hostile);
        const {pathname, hash, host} = new URL(readable, 'http://localhost');
        expect(host).toBe('localhost');
        expect(() => decodeURI(decodeURI(pathname))).not.toThrow();
        expect(() => decodeURIComponent(hash)).not.toThrow();
        expect(repaired(readable)).toBe(new URL(readable, 'http://localhost').href.slice('http://localhost'.length));
      }),
    );
  });
});
