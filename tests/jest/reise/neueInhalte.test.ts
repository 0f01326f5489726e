/** @jest-environment node */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finding} from '../../../src/content/finding';
import {LUECKE} from '../../../src/content/scaffold/luecke';
import {projektkopie, type Projektkopie} from './projektkopie';

const QUELLEN = 'docs/register/quellen.yaml';
const TERMIN = 'docs/aktuelles/2026-09-15-musterfachtag.md';
const TEXT =
  'Am 15. September 2026 lud der Beispielverband zu einem Fachtag über das Laden von Elektroautos ein. Es ging um die Arbeit in Werkstätten, um Nachweise für den Umgang mit hohen Spannungen und um Wege für Menschen, die bisher im Lager tätig waren. Die Teilnahme war kostenlos.[^muster-fachtag-2026]';

/** A source and an event that cites it, on the real content with the real commands: one story. */
describe('somebody who announces an event', () => {
  let kopie: Projektkopie;
  const lies = (datei: string) => readFileSync(join(kopie.root, datei), 'utf8');
  const fuelle = (datei: string, ...werte: readonly string[]) =>
    writeFileSync(
      join(kopie.root, datei),
      // Comments are not gaps; what is left of the gaps is filled one after the other.
      werte.reduce(
        (text, wert) => text.replace(/^((?!\s*#).*?)AUSFÜLLEN/m, (_, davor: string) => davor + wert),
        lies(datei),
      ),
    );
  const fehler = (): string[] =>
    (JSON.parse(kopie.npm('check', '--format', 'json').stdout) as Finding[])
      .filter(({severity}) => severity === 'error')
      .map(({rule, file, line}) => `${rule} ${file}:${line}`);

  beforeAll(() => {
    kopie = projektkopie();
  });

  afterAll(() => kopie.entferne());

  it('is told everything that is wrong with a call at once, and nothing is written', () => {
    const antwort = kopie.npm('new', 'veranstaltung', '../../etc', '--datum', '15.9.2026', '--farbe');
    expect(antwort.status).toBe(1);
    for (const wort of ['„../../etc“', '15.9.2026', '--farbe gibt es nicht', 'npm run new -- veranstaltung fachtag'])
      expect(antwort.ausgabe).toContain(wort);
    // No terminal, so nobody is asked and nothing waits.
    expect(kopie.npm('new')).toMatchObject({status: 1});
    expect(kopie.npm('new', 'quelle', 'nav-13').ausgabe).toContain('gibt es schon');
    expect(kopie.git('status', '--porcelain')).toBe('');
  }, 300_000);

  it('adds the source to the register and the page beside the others, with every gap named', () => {
    const quelle = [
      '--titel',
      'Fachtag: Laden im Betrieb',
      '--art',
      'verband',
      '--url',
      'https://www.example.org/fachtag',
    ];
    expect(kopie.npm('new', 'quelle', 'muster-fachtag-2026', ...quelle)).toMatchObject({status: 0});
    expect(kopie.npm('new', 'veranstaltung', 'musterfachtag', '--datum', '2026-09-15')).toMatchObject({status: 0});
    expect(kopie.git('diff', '--numstat')).toMatch(/^\d+\t0\tdocs\/register\/quellen\.yaml\n$/);
    const luecken = [TERMIN, QUELLEN].flatMap((datei) =>
      lies(datei)
        .split('\n')
        .flatMap((zeile, index) =>
          /^\s*#/.test(zeile) || !zeile.includes(LUECKE) ? [] : [`luecke ${datei}:${index + 1}`],
        ),
    );
    expect(luecken).toHaveLength(9);
    expect(fehler()).toEqual(luecken);
  }, 300_000);

  it('fills the gaps, and the check passes', () => {
    fuelle(QUELLEN, 'Beispielverband');
    fuelle(
      TERMIN,
      'Fachtag zum Laden von Elektroautos',
      'Der Beispielverband sprach mit Werkstätten über Nachweise und Wege.',
      'muster-fachtag-2026',
      '2026-09-15 10:00',
      '2026-09-15 16:00',
      'Leipzig',
      'Beispielverband',
      TEXT,
    );
    expect(fehler()).toEqual([]);
  }, 300_000);
});
