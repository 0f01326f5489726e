import {zitateIn} from '../../zitate';
import type {SourceFile} from '../../load/sourceFile';
import type {RegisterName} from '../../schema';
import type {Report, Rule} from '../rule';
import {dateien, registerDatei, texteAn, werteAn} from '../werte';
import {QUELLENFELDER} from './verweisQuelle';

/** Reports register entries that nothing refers to; trainings and funding have pages of their own and count as used. */
export const ungenutzt: Rule = {
  id: 'ungenutzt',
  severity: 'warning',
  *check({files}) {
    const berufe = dateien(files, 'beruf');
    const all = (from: readonly SourceFile[], ...felder: readonly string[]) =>
      new Set(from.flatMap((file) => felder.flatMap((feld) => texteAn(file, feld).map(({value}) => value))));
    const zitiert = files.flatMap(({text}) => zitateIn(text));
    const quellen = new Set([...all(files, ...QUELLENFELDER), ...zitiert]);
    yield* ohneVerweis(files, 'quellen', 'id', quellen, 'Die Quelle');
    yield* ohneVerweis(
      files,
      'kompetenzen',
      'id',
      all(files, 'kompetenzen.*.id', '*.vermittelt.*.kompetenz'),
      'Die Kompetenz',
    );
    yield* ohneVerweis(files, 'kldb', 'code', all(berufe, 'kldb'), 'Die KldB-Nummer');
    yield* standorteOhneBeruf(registerDatei(files, 'standorte'));
  },
};

function* ohneVerweis(
  files: readonly SourceFile[],
  register: RegisterName,
  feld: 'id' | 'code',
  genutzt: ReadonlySet<string>,
  subject: string,
): Generator<Report> {
  const file = registerDatei(files, register);
  for (const {path, value} of file ? texteAn(file, `*.${feld}`) : []) {
    if (!file || genutzt.has(value)) continue;
    yield {
      file,
      path,
      message: `${subject} „${value}“ wird nirgends verwendet. Löschen Sie den Eintrag oder verweisen Sie dort auf ihn, wo er gebraucht wird.`,
    };
  }
}

function* standorteOhneBeruf(file: SourceFile | undefined): Generator<Report> {
  for (const {path, value} of file ? werteAn(file, '*.berufe') : []) {
    if (!file || !Array.isArray(value) || value.length > 0) continue;
    yield {
      file,
      path,
      message:
        'Der Standort nennt keinen Beruf und erscheint deshalb auf keinem Profil. Ergänzen Sie unter „berufe“ mindestens eine Kennung, zum Beispiel [mechatroniker].',
    };
  }
}
