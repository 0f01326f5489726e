import type {Rule} from '../rule';
import {unbekannte} from '../verweis';
import {dateien, kennungen, registerDatei, texteAn} from '../werte';

/** Every funding instrument that a qualification, a route or a guide names is in the register. */
export const verweisFoerderung: Rule = {
  id: 'verweis-foerderung',
  severity: 'error',
  *check({files}) {
    const ids = kennungen(files, 'foerderungen');
    if (!ids) return;
    const register = registerDatei(files, 'qualifizierungen');
    const ziel = {name: 'die Förderung', ort: 'docs/register/foerderungen.yaml', ids};
    if (register) yield* unbekannte(texteAn(register, '*.foerderung.*'), ziel);
    for (const file of dateien(files, 'weg', 'beratung')) {
      const stellen = ['foerderungen.*', 'wege.*.foerderungen.*'].flatMap((feld) => texteAn(file, feld));
      yield* unbekannte(stellen, ziel);
    }
  },
};
