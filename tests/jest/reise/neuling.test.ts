/** @jest-environment node */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finding} from '../../../src/content/finding';
import {LUECKE} from '../../../src/content/scaffold/luecke';
import {ausgefuellt} from './ausgefuellt';
import {projektkopie, type Projektkopie} from './projektkopie';

const ID = 'pruefstandsmonteur';
const PROFIL = `docs/berufe/produktion/${ID}.md`;
const VORBILD = 'docs/berufe/produktion/werkzeugmechaniker.md';

/**
 * The way of somebody who contributes for the first time, on the real content with the real commands: one story, each
 * step going on from the one before.
 */
describe('a newcomer', () => {
  let kopie: Projektkopie;
  const lies = () => readFileSync(join(kopie.root, PROFIL), 'utf8');
  const schreibe = (text: string) => writeFileSync(join(kopie.root, PROFIL), text);
  const ersetze = (alt: string, neu: string) => {
    expect(lies()).toContain(alt);
    schreibe(lies().replace(alt, neu));
  };
  const zeile = (text: string) =>
    lies()
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;
  /** The errors the check finds, with the same exit code as on the contributor's own machine. */
  const befunde = (): Finding[] => {
    const {status, stdout} = kopie.npm('check', '--format', 'json');
    const fehler = (JSON.parse(stdout) as Finding[]).filter(({severity}) => severity === 'error');
    expect(status).toBe(fehler.length > 0 ? 1 : 0);
    return fehler;
  };

  beforeAll(() => {
    kopie = projektkopie();
  });

  afterAll(() => kopie.entferne());

  it('scaffolds a profile, and the check names every blank', () => {
    expect(kopie.npm('new', 'beruf', ID, '--gruppe', 'produktion')).toMatchObject({status: 0});
    const luecken = lies()
      .split('\n')
      .flatMap((line, index) => (line.replace(/^\s*#.*/, '').includes(LUECKE) ? [`${PROFIL}:${index + 1}`] : []));
    expect(luecken.length).toBeGreaterThan(100);
    // Each blank once, and nothing that only follows from one.
    expect(befunde().map(({rule, file, line}) => `${rule} ${file}:${line}`)).toEqual(
      luecken.map((ort) => `luecke ${ort}`),
    );
  }, 120_000);

  it('fills it, with the mistakes people make, and is told where they are', () => {
    const vorbild = readFileSync(join(kopie.root, VORBILD), 'utf8');
    schreibe(
      ausgefuellt(lies(), vorbild, {
        zusatz: 'hier',
        felder: {
          title: 'Prüfstandsmonteur/in',
          kurz: 'Baut Motoren und Antriebe auf Prüfstände, schließt sie an und überwacht die Läufe.',
          bezeichnungen: {frueher: [], umgangssprachlich: ['Prüfstandsschrauber/in']},
          stand: '26.11.2026',
        },
      }),
    );
    ersetze('richtung: geht_zurueck', 'richtung: sinkt');
    schreibe(lies().replaceAll('\n', '\r\n'));
    expect(befunde()).toEqual([
      expect.objectContaining({
        rule: 'feld-wert',
        field: expect.stringMatching(/^wandel\.\d\.richtung$/),
        line: zeile('richtung: sinkt'),
      }),
      expect.objectContaining({rule: 'feld-wert', field: 'stand', message: expect.stringContaining('26.11.2026')}),
    ]);
  }, 120_000);

  it('repairs them, and the check passes', () => {
    ersetze('richtung: sinkt', 'richtung: geht_zurueck');
    expect(kopie.npm('fix', PROFIL)).toMatchObject({status: 0});
    expect(lies()).toContain('stand: "2026-11-26"');
    expect(lies()).not.toContain('\r');
    expect(befunde()).toEqual([]);
  }, 120_000);

  it('is found by the search under the word people use', () => {
    const {hits} = JSON.parse(kopie.npm('search', '--json', 'Prüfstandschrauber').stdout) as {hits: {id: string}[]};
    expect(hits[0]).toMatchObject({id: ID});
  }, 120_000);

  it('sees the page in the built site', () => {
    expect(kopie.npm('build')).toMatchObject({status: 0});
    const seite = readFileSync(join(kopie.root, 'build', 'berufe', ID, 'index.html'), 'utf8');
    expect(seite).toContain('Prüfstandsmonteur/in');
    expect(seite).toContain('Entwurf');
    expect(existsSync(join(kopie.root, 'build', 'redaktion', 'index.html'))).toBe(true);
  }, 300_000);

  it('gets the difference told in words', () => {
    const {status, ausgabe} = kopie.npm('diff', '--base', 'HEAD');
    expect(status).toBe(0);
    expect(ausgabe).toContain('+ Beruf: Prüfstandsmonteur/in');
    expect(ausgabe).toMatch(/1 neu, 0 geändert, 0 entfallen/);
  }, 120_000);

  it('is signed off, and the sign-off falls with the next change of what was signed', () => {
    const freigabe = ['--fachlich', '--durch', 'Ausbildungsleitung', '--organisation', 'Beispielverband'];
    expect(kopie.npm('review', ID, ...freigabe)).toMatchObject({status: 0});
    expect(kopie.npm('check').ausgabe).not.toContain('freigabe-gefallen');
    kopie.git('add', '.');
    kopie.git('commit', '--quiet', '--message', 'Neues Profil mit Freigabe');
    ersetze('Baut Motoren und Antriebe auf Prüfstände', 'Setzt Motoren und Antriebe auf Prüfstände');
    const {status, ausgabe} = kopie.npm('check');
    expect(status).toBe(0);
    expect(ausgabe).toContain('freigabe-gefallen');
    expect(kopie.npm('diff', '--base', 'HEAD').ausgabe).toContain('Setzt Motoren und Antriebe auf Prüfstände');
  }, 180_000);
});
