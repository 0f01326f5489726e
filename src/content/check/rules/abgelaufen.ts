import {endeVon, formatDatum, istAbgelaufen} from '../../datum';
import {FORMEN} from '../../schema/felder';
import type {Report, Rule} from '../rule';
import {dateien, gepflegteBerufe, registerDatei, texteAn, type Fundstelle} from '../werte';

/** Reports what has to be looked at again: expired statements, pages, funding, sites and projects, and profiles due for review. */
export const abgelaufen: Rule = {
  id: 'abgelaufen',
  severity: 'warning',
  *check({files, heute}) {
    const berufe = gepflegteBerufe(files);
    const aussagen = [...berufe, ...dateien(files, 'thema', 'artikel')].flatMap((file) =>
      texteAn(file, 'wandel.*.gueltig_bis'),
    );
    const register = (['foerderungen', 'standorte'] as const).flatMap((name) => registerDatei(files, name) ?? []);
    const eintraege = register.flatMap((file) => texteAn(file, '*.gueltig_bis'));
    const seiten = dateien(files, 'weg', 'beratung', 'region').flatMap((file) => texteAn(file, 'gueltig_bis'));
    const projekte = dateien(files, 'aktuelles').flatMap((file) => texteAn(file, 'projekt.gueltig_bis'));
    yield* faellige([...aussagen, ...seiten, ...projekte, ...eintraege], heute, (bis) => {
      return `Die Gültigkeit endete am ${bis}; die Angabe erscheint mit dem Hinweis „zu prüfen“. Prüfen Sie sie an der Quelle und setzen Sie „stand“ und „gueltig_bis“ neu.`;
    });
    yield* faellige(
      berufe.flatMap((file) => texteAn(file, 'pruefung.naechste')),
      heute,
      (bis) => {
        return `Die nächste Prüfung des Profils war am ${bis} fällig. Prüfen Sie das Profil und setzen Sie „pruefung.naechste“ auf den nächsten Termin.`;
      },
    );
  },
};

function* faellige(
  stellen: readonly Fundstelle<string>[],
  heute: string,
  text: (bis: string) => string,
): Generator<Report> {
  for (const {file, path, value} of stellen) {
    if (FORMEN.datum.pattern.test(value) && istAbgelaufen(value, heute))
      yield {file, path, message: text(formatDatum(endeVon(value)))};
  }
}
