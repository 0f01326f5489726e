import fc from 'fast-check';
import {meldeAdresse, meldeziel} from './meldeziel';

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

describe('meldeziel', () => {
  it('is a mail to the address, with subject and text', () => {
    const url = new URL(meldeziel('redaktion@example.org', 'Kabelkonfektionär & Co'));
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('redaktion@example.org');
    expect(url.searchParams.get('subject')).toBe('Suchbegriff fehlt: Kabelkonfektionär & Co');
    expect(url.searchParams.get('body')).toContain('\r\nKabelkonfektionär & Co\r\n');
  });

  it('is a mail without recipient where none is known', () =>
    expect(meldeziel('', 'x')).toMatch(/^mailto:\?subject=Suchbegriff%20fehlt%3A%20x&body=/));

  it('is the form with the term filled in', () =>
    expect(meldeziel('https://example.org/?b={begriff}&t={begriff}', 'A&B #1')).toBe(
      'https://example.org/?b=A%26B%20%231&t=A%26B%20%231',
    ));

  it('keeps the subject in one line, and no query escapes from its place', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (begriff) => {
        const mail = new URL(meldeziel('a@b.de', begriff));
        expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(mail.searchParams.get('subject')).not.toMatch(/[\r\n]/);
        const form = new URL(meldeziel('https://example.org/f?b={begriff}&z=1', begriff));
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
