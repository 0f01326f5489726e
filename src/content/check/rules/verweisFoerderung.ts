import type {Rule} from '../rule';
import {unbekannte} from '../verweis';
import {kennungen, registerDatei, texteAn} from '../werte';

/** Every funding instrument a qualification names is in the register. */
export const verweisFoerderung: Rule = {
  id: 'verweis-foerderung',
  severity: 'error',
  *check({files}) {
    const ids = kennungen(files, 'foerderungen');
    const register = registerDatei(files, 'qualifizierungen');
    if (!ids || !register) return;
    const ziel = {name: 'die Förderung', ort: 'docs/register/foerderungen.yaml', ids};
    yield* unbekannte(texteAn(register, '*.foerderung.*'), ziel);
  },
};
