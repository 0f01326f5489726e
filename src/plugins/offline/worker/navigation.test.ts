import fc from 'fast-check';
import {navigationAnswer} from './navigation';

const ORIGIN = 'https://example.org';
const STORED = new Set(['/index.html', '/berufe/index.html', '/suche/index.html', '//berufe/index.html']);
const answer = (path: string, baseUrl = '/', stored = STORED) =>
  navigationAnswer(new URL(ORIGIN + path), baseUrl, (candidate) => stored.has(candidate));

describe('navigationAnswer', () => {
  it('adds the slash to the address of a stored page, and keeps the query', () => {
    expect(answer('/berufe')).toEqual({art: 'weiter', ziel: `${ORIGIN}/berufe/`});
    expect(answer('/suche?q=a/b')).toEqual({art: 'weiter', ziel: `${ORIGIN}/suche/?q=a/b`});
  });

  it('asks the server about an address of which nothing is stored', () => {
    expect(answer('/gibt-es-nicht/')).toEqual({art: 'unbekannt'});
    expect(answer('/gibt-es-nicht')).toEqual({art: 'unbekannt'});
    expect(answer('/daten/offline/neu.zip')).toEqual({art: 'unbekannt'});
  });

  it('leaves the form editor and whatever lies beside the site to the server', () => {
    expect(answer('/redaktion/')).toEqual({art: 'server'});
    expect(answer('/redaktion/index.html')).toEqual({art: 'server'});
    expect(answer('/anderes/', '/wissen/')).toEqual({art: 'server'});
    expect(answer('/wissen/gibt-es-nicht/', '/wissen/')).toEqual({art: 'unbekannt'});
  });

  it('stays on this host whatever the address looks like', () => {
    expect(answer('//berufe')).toEqual({art: 'weiter', ziel: `${ORIGIN}//berufe/`});
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const result = navigationAnswer(new URL(`${ORIGIN}/${path}?${query}`), '/', () => true);
        if (result.art === 'weiter') expect(new URL(result.ziel).origin).toBe(ORIGIN);
      }),
    );
  });
});
