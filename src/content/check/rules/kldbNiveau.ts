import {niveauOf} from '../../load/niveau';
import {ANFORDERUNGSNIVEAUS, BERUFSTYPEN, keysOf, type Anforderungsniveau, type Berufstyp} from '../../schema';
import type {Rule} from '../rule';
import {dateien, feldtext, texteAn} from '../werte';

/** Requirement levels that occur with each way into an occupation. */
const UEBLICH: Record<Berufstyp, readonly Anforderungsniveau[]> = {
  anlerntaetigkeit: [1, 2],
  ausbildung: [2, 3],
  fortbildung: [2, 3, 4],
  studium: [3, 4],
};

/** The requirement level in the last digit of the KldB code fits the way into the occupation. */
export const kldbNiveau: Rule = {
  id: 'kldb-niveau',
  severity: 'warning',
  *check({files}) {
    for (const file of dateien(files, 'beruf')) {
      const value = feldtext(file, 'typ');
      const typ = keysOf(BERUFSTYPEN).find((key) => key === value);
      for (const {path, value: code} of typ ? texteAn(file, 'kldb') : []) {
        const niveau = niveauOf(code);
        if (!typ || niveau === undefined || UEBLICH[typ].includes(niveau)) continue;
        const message = `Die KldB-Nummer „${code}“ endet auf ${niveau} (${ANFORDERUNGSNIVEAUS[niveau]}); beim Typ „${typ}“ ist ${UEBLICH[typ].join(' oder ')} üblich. Prüfen Sie Nummer und Typ.`;
        yield {file, path, message};
      }
    }
  },
};
