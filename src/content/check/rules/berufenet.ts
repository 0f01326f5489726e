import type {Rule} from '../rule';
import {gepflegteBerufe, werteAn} from '../werte';

/** A BERUFENET number belongs to one profile. */
export const berufenet: Rule = {
  id: 'berufenet',
  severity: 'error',
  *check({files}) {
    const first = new Map<number, string>();
    for (const {file, path, value} of gepflegteBerufe(files).flatMap((beruf) => werteAn(beruf, 'berufenet'))) {
      if (typeof value !== 'number') continue;
      const other = first.get(value);
      if (other === undefined) first.set(value, file.path);
      else {
        const message = `Die BERUFENET-Nummer ${value} hat schon ${other}. Jede Nummer gehört zu einem Beruf; schlagen Sie sie unter web.arbeitsagentur.de/berufenet nach oder löschen Sie das Feld.`;
        yield {file, path, message};
      }
    }
  },
};
