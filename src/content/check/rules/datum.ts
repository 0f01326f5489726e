import {anfangVon, endeVon, formatDatum, gibtEs} from '../../datum';
import {FORMEN} from '../../schema/felder';
import type {Rule} from '../rule';
import {alleTexte} from '../werte';

/** Fields that hold dates. */
const DATUMSFELDER = new Set([
  'stand',
  'gueltig_bis',
  'am',
  'naechste',
  'vom',
  'in_kraft',
  'datum',
  'gesehen_am',
  'seit',
  'von',
  'bis',
]);
/** Those of them that tell of something that has happened. */
const VERGANGEN = new Set(['stand', 'am', 'vom', 'datum', 'gesehen_am']);

/** Dates are in the calendar, what has happened is not in the future, and nothing expires before it held. */
export const datum: Rule = {
  id: 'datum',
  severity: 'error',
  *check({files, heute}) {
    for (const file of files) {
      const texte = alleTexte(file);
      const byPath = new Map(texte.map(({path, value}) => [path.join('.'), value]));
      for (const {path, value} of texte) {
        const feld = String(path.at(-1));
        if (!DATUMSFELDER.has(feld) || !FORMEN.datum.pattern.test(value)) continue;
        const stand = byPath.get([...path.slice(0, -1), 'stand'].join('.'));
        if (!gibtEs(value)) {
          yield {
            file,
            path,
            message: `„${feld}“: Das Datum „${value}“ gibt es im Kalender nicht. Schreiben Sie Jahr-Monat-Tag, zum Beispiel "2026-02-28".`,
          };
        } else if (VERGANGEN.has(feld) && anfangVon(value) > heute) {
          yield {
            file,
            path,
            message: `„${feld}“ liegt in der Zukunft: gefunden „${value}“, heute ist der ${formatDatum(heute)}. Tragen Sie ein, wann es wirklich war.`,
          };
        } else if (
          feld === 'gueltig_bis' &&
          stand !== undefined &&
          FORMEN.datum.pattern.test(stand) &&
          endeVon(value) < anfangVon(stand)
        ) {
          yield {
            file,
            path,
            message: `„gueltig_bis“ (${value}) liegt vor „stand“ (${stand}). Die Gültigkeit endet frühestens mit dem Stand; prüfen Sie beide Angaben.`,
          };
        }
      }
    }
  },
};
