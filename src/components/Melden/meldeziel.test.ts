import fc from 'fast-check';
import {meldeAdresse, meldeziel, type Meldewege} from './meldeziel';
import {aussageMeldung, begriffMeldung, seiteMeldung} from './meldung';

const wege = (teile: Partial<Meldewege> = {}): Meldewege => ({
  begriffe: '',
  email: '',
  fassung: 'abc',
  server: 'https://example.org/',
  ...teile,
});
const begriffZiel = (begriffe: string, begriff: string) =>
  meldeziel(wege({begriffe}), begriffMeldung(begriff), begriff);

describe('meldeAdresse', () => {
  it.each([undefined, '', 'redaktion@example.org', 'https://example.org/melden?begriff={begriff}'])(
    'lets %j pass',
    (wert) => expect(meldeAdresse(wert)).toBe(wert ?? ''),
  );

  it.each([
    'redaktion',
    'https://example.org/melden',
    'javascript:alert("{begriff}")//@x',
    'mailto:a@b.de',
    'a@b.de?cc=c@d.de',
    'a@b.de, c@d.de',
  ])('refuses %j', (wert) => expect(() => meldeAdresse(wert)).toThrow('MELDE_ADRESSE'));
});

describe('the report of a term', () => {
  it('is a mail to the address, with subject and text', () => {
    const url = new URL(begriffZiel('redaktion@example.org', 'Kabelkonfektionär & Co'));
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('redaktion@example.org');
    expect(url.searchParams.get('subject')).toBe('Suchbegriff fehlt: Kabelkonfektionär & Co');
    expect(url.searchParams.get('body')).toContain('\r\nKabelkonfektionär & Co\r\n');
  });

  it('is a mail without recipient where none is known', () =>
    expect(begriffZiel('', 'x')).toMatch(/^mailto:\?subject=Suchbegriff%20fehlt%3A%20x&body=/));

  it('is the form with the term filled in', () =>
    expect(begriffZiel('https://example.org/?b={begriff}&t={begriff}', 'A&B #1')).toBe(
      'https://example.org/?b=A%26B%20%231&t=A%26B%20%231',
    ));

  it('keeps the subject in one line, and no query escapes from its place', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (begriff) => {
        const mail = new URL(begriffZiel('a@b.de', begriff));
        expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(mail.searchParams.get('subject')).not.toMatch(/[\r\n]/);
        const form = new URL(begriffZiel('https://example.org/f?b={begriff}&z=1', begriff));
        expect([form.origin, form.pathname, form.hash, form.searchParams.get('z')]).toEqual([
          'https://example.org',
          '/f',
          '',
          '1',
        ]);
      }),
    );
  });
});

describe('the report of a page or statement', () => {
  const stelle = {
    adresse: 'https://example.org/berufe/mechatroniker/#aussage-motorteile',
    fassung: 'abc vom 26.11.2026',
  };
  const aussage = {id: 'motorteile', text: 'Ein langer Satz über Teile für Motoren. '.repeat(12)};

  it('names address and state, and goes to the mail address known for it', () => {
    const url = new URL(meldeziel(wege({email: 'a@b.de'}), seiteMeldung(stelle)));
    expect(url.pathname).toBe('a@b.de');
    expect(url.searchParams.get('subject')).toBe('Hinweis zu /berufe/mechatroniker/');
    expect(url.searchParams.get('body')).toContain(`\r\n${stelle.adresse}\r\nFassung: abc vom 26.11.2026\r\n`);
  });

  it('does not go to the form for terms', () =>
    expect(meldeziel(wege({begriffe: 'https://example.org/?b={begriff}'}), seiteMeldung(stelle))).toMatch(
      /^mailto:\?/,
    ));

  it('quotes the statement and stays below 2,000 characters, which every mail program takes', () => {
    const ziel = meldeziel(wege({email: 'redaktion@example.org'}), aussageMeldung(stelle, aussage));
    expect(new URL(ziel).searchParams.get('body')).toContain('„Ein langer Satz über Teile für Motoren. Ein');
    expect(ziel.length).toBeLessThan(2000);
  });

  it('opens the form of the platform, filled in', () => {
    const projekt = {art: 'github', repository: 'https://github.com/beispiel/berufe', zweig: 'main'} as const;
    const url = new URL(meldeziel(wege({projekt}), aussageMeldung(stelle, aussage)));
    expect(url.pathname).toBe('/beispiel/berufe/issues/new');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      template: 'aussage-veraltet.yml',
      seite: stelle.adresse,
      fassung: stelle.fassung,
    });
  });
});
