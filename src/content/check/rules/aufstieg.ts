import {niveauOf} from '../../load/niveau';
import {ANFORDERUNGSNIVEAUS, wechselSchema} from '../../schema';
import type {Rule} from '../rule';
import {dateien, feldtext, gueltigeAn} from '../werte';

/** A move called a rise leads to a higher requirement level, one called sideways does not lead to a lower one. */
export const aufstieg: Rule = {
  id: 'aufstieg',
  severity: 'warning',
  *check({files}) {
    const berufe = dateien(files, 'beruf');
    const niveaus = new Map(berufe.map((file) => [file.name, niveauOf(feldtext(file, 'kldb') ?? '')]));
    for (const file of berufe) {
      const von = niveaus.get(file.name);
      for (const {path, value} of gueltigeAn(file, 'wechsel.*', wechselSchema)) {
        const nach = niveaus.get(value.ziel);
        if (von === undefined || nach === undefined) continue;
        if (value.art === 'aufstieg' ? nach > von : nach >= von) continue;
        const message = `Der Wechsel zu „${value.ziel}“ heißt „${value.art}“, führt aber von Niveau ${von} (${ANFORDERUNGSNIVEAUS[von]}) zu Niveau ${nach} (${ANFORDERUNGSNIVEAUS[nach]}). Aufstieg heißt höheres, seitlich mindestens gleiches Niveau.`;
        yield {file, path: [...path, 'art'], message};
      }
    }
  },
};
