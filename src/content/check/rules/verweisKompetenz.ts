import type {Rule} from '../rule';
import {unbekannte} from '../verweis';
import {dateien, kennungen, registerDatei, texteAn} from '../werte';

/** Every competence a profile or a qualification names is in the register. */
export const verweisKompetenz: Rule = {
  id: 'verweis-kompetenz',
  severity: 'error',
  *check({files}) {
    const ids = kennungen(files, 'kompetenzen');
    if (!ids) return;
    const stellen = dateien(files, 'beruf').flatMap((file) => texteAn(file, 'kompetenzen.*.id'));
    const register = registerDatei(files, 'qualifizierungen');
    if (register) stellen.push(...texteAn(register, '*.vermittelt.*.kompetenz'));
    yield* unbekannte(stellen, {name: 'die Kompetenz', ort: 'docs/register/kompetenzen.yaml', ids});
  },
};
