import fc from 'fast-check';
import {alsAnfrage, leseSuchteil, suchadresse, suchteil} from './suchadresse';

describe('suchadresse', () => {
  it.each([
    ['Müller & Söhne', '/suche/?q=M%C3%BCller%20%26%20S%C3%B6hne'],
    ['C#', '/suche/?q=C%23'],
    ['', '/suche/'],
  ])('%j', (query, url) => expect(suchadresse(query)).toBe(url));

  it('names the filters that are set, in one order', () => {
    expect(suchadresse('a', {leitthema: 'mensch', gruppe: undefined, typ: 'beruf'})).toBe(
      '/suche/?q=a&typ=beruf&leitthema=mensch',
    );
    expect(suchadresse('', {gruppe: 'it'})).toBe('/suche/?gruppe=it');
  });

  it('holds every query that text can be, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (query) => {
        expect(leseSuchteil(suchteil(query)).anfrage).toBe(query);
      }),
    );
  });

  it('replaces half of a character, which no address can hold', () => {
    expect(suchadresse('a\uD83D')).toBe('/suche/?q=a%EF%BF%BD');
  });
});

describe('leseSuchteil', () => {
  it('reads query and filters', () =>
    expect(leseSuchteil('?q=dreher&typ=beruf&gruppe=produktion&leitthema=mensch')).toEqual({
      anfrage: 'dreher',
      filter: {typ: 'beruf', gruppe: 'produktion', leitthema: 'mensch'},
    }));

  it.each(['x', '', '__proto__', 'constructor', 'toString', 'BERUF', '<script>'])(
    'leaves out the filter value %j, which does not exist',
    (wert) => {
      const value = encodeURIComponent(wert);
      expect(leseSuchteil(`?q=a&typ=${value}&gruppe=${value}&leitthema=${value}`)).toEqual({anfrage: 'a', filter: {}});
    },
  );

  it('cuts a query that no search field takes', () =>
    expect(leseSuchteil(`?q=${'x'.repeat(1000)}`).anfrage).toHaveLength(200));

  it('never throws', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (search) => void leseSuchteil(search)));
    expect(leseSuchteil('?q=%E0%A4%A').anfrage).not.toBe('');
  });
});

describe('alsAnfrage', () => {
  it('leaves a query as it is', () => expect(alsAnfrage(' Öl-Wechsel 👩‍🔧')).toBe(' Öl-Wechsel 👩‍🔧'));

  it('gives of any text what an address gives back', () => {
    const texts = fc.array(fc.nat(0xffff), {maxLength: 250}).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(texts, (text) => {
        const query = alsAnfrage(text);
        expect(leseSuchteil(suchteil(query)).anfrage).toBe(query);
      }),
    );
    expect(alsAnfrage(`${'x'.repeat(199)}🚗`)).toBe(`${'x'.repeat(199)}\uFFFD`);
  });
});
