import type {Rule} from '../rule';
import {unbekannte} from '../verweis';
import {dateien, feldtext, texteAn} from '../werte';

/** A replaced profile leads to another one that is there, and following the replacements comes to an end. */
export const ersetzt: Rule = {
  id: 'ersetzt',
  severity: 'error',
  *check({files}) {
    const berufe = dateien(files, 'beruf');
    const nachfolger = new Map(berufe.map((file) => [file.name, feldtext(file, 'ersetzt_durch')]));
    const ids = new Set(nachfolger.keys());
    for (const file of berufe) {
      const stellen = texteAn(file, 'ersetzt_durch');
      yield* unbekannte(stellen, {name: 'das Profil', ort: 'docs/berufe/ (die Dateinamen ohne .md)', ids});
      if (!imKreis(file.name, nachfolger)) continue;
      for (const {path, value} of stellen) {
        yield {
          file,
          path,
          message: `„ersetzt_durch: ${value}“ führt am Ende wieder zu „${file.name}“. Die Kette muss bei einem gültigen Profil enden; löschen Sie die Angabe beim neuesten Profil.`,
        };
      }
    }
  },
};

function imKreis(start: string, nachfolger: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next = nachfolger.get(start); next !== undefined && !seen.has(next); next = nachfolger.get(next)) {
    if (next === start) return true;
    seen.add(next);
  }
  return false;
}
