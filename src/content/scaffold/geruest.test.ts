/** @jest-environment node */
import {checkFiles, HEUTE} from '../testContent';
import {ARTEN} from './arten';
import {geruest} from './geruest';
import {LUECKE} from './luecke';
import {ANGABEN, ausgefuellt, befunde, mit, NEU} from './testhilfen';

const KOMMENTAR = /^(\s*)#(?! )/;
/** Lines that begin a field that is commented out. */
const freiwillige = (zeilen: readonly string[]): number[] =>
  zeilen.flatMap((zeile, index) => (/^\s*#[a-z_]+:/.test(zeile) ? [index] : []));

/** Takes away the character before a field that is commented out, and before the lines that belong to it, at all depths. */
function benutzt(zeilen: readonly string[], start: number): string[] {
  const einzug = /^\s*/.exec(zeilen[start] ?? '')?.[0] ?? '';
  const ende = zeilen.findIndex((zeile, index) => index > start && !zeile.startsWith(`${einzug}#  `));
  const bis = ende < 0 ? zeilen.length : ende;
  let frei = zeilen.map((zeile, index) =>
    index >= start && index < bis ? zeile.replace(`${einzug}#`, einzug) : zeile,
  );
  for (const index of freiwillige(frei)) if (index > start && index < bis) frei = benutzt(frei, index);
  return frei;
}

describe.each(Object.entries(ARTEN))('the template of %s', (name, art) => {
  const wert = (angabe: string) => ANGABEN[name]?.[angabe] ?? '';
  const datei = art.datei(NEU, wert);
  const leer = geruest(art, {});
  const pruefe = (text: string) => befunde(mit(name, datei, ausgefuellt(art, text)));

  it('is reported gap by gap, each at its line and once', () => {
    const files = mit(name, datei, leer);
    const zeilen = String(files.get(datei)).split('\n');
    const erwartet = zeilen.flatMap((zeile, index) => {
      const anzahl = zeile.replace(/^\s*#(?!#).*/, '').split(LUECKE).length - 1;
      return Array.from({length: anzahl}, () => index + 1);
    });
    const gefunden = checkFiles(files).filter(({severity}) => severity === 'error');
    expect(erwartet.length).toBeGreaterThan(4);
    expect(gefunden.map(({rule, line}) => `${rule} ${line}`)).toEqual(erwartet.map((line) => `luecke ${line}`));
  });

  it('explains every gap', () => {
    const zeilen = leer.split('\n');
    const felder = zeilen.flatMap((zeile, index) => (/^[a-z_]+:/.test(zeile) ? [index] : []));
    for (const index of felder) expect(zeilen[index - 1]).toMatch(/^# \S/);
  });

  it('passes the check when its gaps are filled', () => {
    expect(pruefe(leer)).toEqual([]);
  });

  const zeilen = leer.split('\n');
  it.each(freiwillige(zeilen).map((index) => [(zeilen[index] ?? '').replace(KOMMENTAR, '$1').trim(), index] as const))(
    'passes the check with the optional field %s in use',
    (_feld, index) => {
      const text = benutzt(zeilen, index).join('\n');
      expect(freiwillige(text.split('\n')).length).toBeLessThan(freiwillige(zeilen).length);
      expect(pruefe(text)).toEqual([]);
    },
  );

  it('takes what is known, without explaining it', () => {
    const text = geruest(art, art.fest(NEU, HEUTE, wert));
    expect(text).toContain(`"${HEUTE}"`);
    expect(text.split(LUECKE).length).toBeLessThan(leer.split(LUECKE).length);
  });
});
