import type {Rule} from '../rule';
import {unbekannte} from '../verweis';
import {dateien, kennungen, texteAn} from '../werte';

/** Every qualification that a profile, a route or a guide names, as usual or as a bridge to another occupation, is in the register. */
export const verweisQualifizierung: Rule = {
  id: 'verweis-qualifizierung',
  severity: 'error',
  *check({files}) {
    const ids = kennungen(files, 'qualifizierungen');
    if (!ids) return;
    for (const file of dateien(files, 'beruf', 'weg', 'beratung')) {
      const felder = ['qualifizierungen.*', 'wechsel.*.bruecke.*', 'wege.*.qualifizierungen.*'];
      const stellen = felder.flatMap((feld) => texteAn(file, feld));
      yield* unbekannte(stellen, {name: 'die Qualifizierung', ort: 'docs/register/qualifizierungen.yaml', ids});
    }
  },
};
