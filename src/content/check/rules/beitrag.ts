import {FORMEN} from '../../schema/felder';
import type {SourceFile} from '../../load/sourceFile';
import type {Report, Rule} from '../rule';
import {dateien, feldtext, texteAn, werteAn} from '../werte';

/** A post says in its name when it happened, is of one kind, and its times run forward. */
export const beitrag: Rule = {
  id: 'beitrag',
  severity: 'error',
  *check({files}) {
    for (const file of dateien(files, 'aktuelles')) {
      yield* dateiname(file);
      const [projekt] = werteAn(file, 'projekt');
      if (projekt && werteAn(file, 'veranstaltung').length > 0) {
        const message =
          'Ein Beitrag ist entweder eine Veranstaltung oder ein Transferprojekt. Löschen Sie „veranstaltung“ oder „projekt“ oder schreiben Sie zwei Beiträge.';
        yield {file, path: projekt.path, message};
      }
      yield* reihenfolge(file, 'veranstaltung.beginn', 'veranstaltung.ende');
      yield* reihenfolge(file, 'projekt.von', 'projekt.bis');
    }
  },
};

function* dateiname(file: SourceFile): Generator<Report> {
  for (const {path, value} of texteAn(file, 'datum')) {
    if (!FORMEN.tag.pattern.test(value) || file.name.startsWith(`${value}-`)) continue;
    const message = `Der Dateiname „${file.name}.md“ beginnt nicht mit dem Datum des Beitrags. Nennen Sie die Datei ${value}-<stichwort>.md oder berichtigen Sie „datum“.`;
    yield {file, path, message};
  }
}

function* reihenfolge(file: SourceFile, von: string, bis: string): Generator<Report> {
  const anfang = feldtext(file, von);
  const [ende] = texteAn(file, bis);
  // Dates of different precision compare by what both name: a project from 2025-03 to 2025 runs forward.
  const gleichLang = Math.min(anfang?.length ?? 0, ende?.value.length ?? 0);
  if (anfang === undefined || !ende || anfang.slice(0, gleichLang) <= ende.value.slice(0, gleichLang)) return;
  const message = `„${bis}“ (${ende.value}) liegt vor „${von}“ (${anfang}). Prüfen Sie beide Angaben.`;
  yield {file, path: ende.path, message};
}
