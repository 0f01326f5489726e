import type {SourceFile} from '../../load/sourceFile';
import {aussageSchema, quelleSchema, wechselSchema} from '../../schema';
import type {Report, Rule} from '../rule';
import {dateien, gueltigeAn, mitAussagen, registerDatei} from '../werte';

/** Whatever claims to rest on a source names one, and what is an estimate does not borrow the look of a source. */
export const beleg: Rule = {
  id: 'beleg',
  severity: 'error',
  *check({files}) {
    for (const file of mitAussagen(files)) yield* aussagen(file);
    for (const file of dateien(files, 'beruf')) yield* wechsel(file);
    const quellen = registerDatei(files, 'quellen');
    if (quellen) yield* adressen(quellen);
  },
};

function* aussagen(file: SourceFile): Generator<Report> {
  for (const {path, value} of gueltigeAn(file, 'wandel.*', aussageSchema)) {
    const geschaetzt = value.beleg === 'einschaetzung';
    if (geschaetzt === (value.quellen.length === 0)) continue;
    const message = geschaetzt
      ? `Die Aussage „${value.id}“ nennt Quellen, ihr Beleg ist aber „einschaetzung“. Wählen Sie die Art der Quelle (recht, statistik, studie, branche) oder leeren Sie die Liste: quellen: []`
      : `Die Aussage „${value.id}“ hat den Beleg „${value.beleg}“, aber keine Quelle. Nennen Sie mindestens eine aus docs/register/quellen.yaml oder schreiben Sie beleg: einschaetzung.`;
    yield {file, path: [...path, 'quellen'], message};
  }
}

function* wechsel(file: SourceFile): Generator<Report> {
  for (const {path, value} of gueltigeAn(file, 'wechsel.*', wechselSchema)) {
    if (value.grundlage !== 'beobachtet' || value.quellen.length > 0) continue;
    const message = `Der Wechsel zu „${value.ziel}“ gilt als beobachtet, nennt aber keine Quelle. Nennen Sie die Quelle der Beobachtung oder schreiben Sie grundlage: einschaetzung.`;
    yield {file, path: [...path, 'quellen'], message};
  }
}

function* adressen(file: SourceFile): Generator<Report> {
  for (const {path, value} of gueltigeAn(file, '*', quelleSchema)) {
    if (value.url !== undefined || value.zitiert_nach !== undefined) continue;
    const message = `Die Quelle „${value.id}“ hat keine Adresse. Nennen Sie „url“, oder unter „zitiert_nach“ den Bericht, durch den sie bekannt ist.`;
    yield {file, path, message};
  }
}
