import {locate} from '../../load/location';
import type {SourceFile} from '../../load/sourceFile';
import type {Report, Rule} from '../rule';
import {dateien, mitAussagen, texteAn, type Fundstelle} from '../werte';

/** Ids are unique, and a file's id, group and theme say the same as its path. */
export const kennung: Rule = {
  id: 'kennung',
  severity: 'error',
  *check({files}) {
    const berufe = dateien(files, 'beruf');
    for (const file of berufe) {
      yield* wieDerPfad(file, 'id', file.name, 'Dateiname');
      yield* wieDerPfad(file, 'gruppe', file.folder, 'Ordner');
    }
    for (const file of dateien(files, 'thema', 'artikel')) yield* wieDerPfad(file, 'leitthema', file.folder, 'Ordner');
    yield* doppelte(berufe.flatMap((file) => texteAn(file, 'id')));
    for (const file of mitAussagen(files)) yield* doppelte(texteAn(file, 'wandel.*.id'));
    for (const file of dateien(files, 'register'))
      yield* doppelte(texteAn(file, file.name === 'kldb' ? '*.code' : '*.id'));
  },
};

function* wieDerPfad(file: SourceFile, feld: string, erwartet: string, woher: string): Generator<Report> {
  for (const {path, value} of texteAn(file, feld)) {
    if (value === erwartet) continue;
    const message = `„${feld}“ ist „${value}“, der ${woher} aber „${erwartet}“. Beide müssen gleich sein: Schreiben Sie ${feld}: ${erwartet} oder verschieben Sie die Datei.`;
    yield {file, path, message};
  }
}

function* doppelte(stellen: readonly Fundstelle<string>[]): Generator<Report> {
  const first = new Map<string, Fundstelle<string>>();
  for (const stelle of stellen) {
    const {file, path, value} = stelle;
    const other = first.get(value);
    if (!other) first.set(value, stelle);
    else {
      const {line} = locate(other.file, other.path);
      const message = `Die Kennung „${value}“ ist schon vergeben (${other.file.path}, Zeile ${line}). Jede Kennung gibt es nur einmal; wählen Sie eine andere.`;
      yield {file, path, message};
    }
  }
}
