import {niveauOf} from '../../load/niveau';
import {ANFORDERUNGSNIVEAUS, wechselSchema, type Wechsel} from '../../schema';
import type {Rule} from '../rule';
import {dateien, feldtext, gueltigeAn} from '../werte';

/** What a move is called fits the requirement levels it connects: higher, equal or lower. */
export const aufstieg: Rule = {
  id: 'aufstieg',
  severity: 'error',
  *check({files}) {
    const berufe = dateien(files, 'beruf');
    const niveaus = new Map(berufe.map((file) => [file.name, niveauOf(feldtext(file, 'kldb') ?? '')]));
    for (const file of berufe) {
      const von = niveaus.get(file.name);
      for (const {path, value} of gueltigeAn(file, 'wechsel.*', wechselSchema)) {
        const nach = niveaus.get(value.ziel);
        if (von === undefined || nach === undefined) continue;
        if (value.art === artOf(von, nach)) continue;
        const message = `Der Wechsel zu „${value.ziel}“ heißt „${value.art}“, führt aber von Niveau ${von} (${ANFORDERUNGSNIVEAUS[von]}) zu Niveau ${nach} (${ANFORDERUNGSNIVEAUS[nach]}). Richtig ist hier art: ${artOf(von, nach)}.`;
        yield {file, path: [...path, 'art'], message};
      }
    }
  },
};

function artOf(von: number, nach: number): Wechsel['art'] {
  if (nach === von) return 'seitlich';
  return nach > von ? 'aufstieg' : 'tiefer';
}
