import {addSlash} from './addSlash';

const target = async (address: string) => (await addSlash({url: new URL(address)})).headers.get('location');

describe('addSlash', () => {
  it('keeps the query', async () =>
    expect(await target('https://example.org/suche?q=a/b')).toBe('https://example.org/suche/?q=a/b'));

  it.each(['//evil.example/page', '/\\evil.example/page', '///evil.example'])(
    'stays on this host with %s',
    async (path) => expect(await target(`https://example.org${path}`)).toMatch(/^https:\/\/example\.org\//),
  );
});
