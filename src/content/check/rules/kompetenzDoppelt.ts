import {falten} from '../../falten';
import type {SourceFile} from '../../load/sourceFile';
import type {Report, Rule} from '../rule';
import {dateien, registerDatei, texteAn, type Fundstelle} from '../werte';

/** A competence is listed once in a profile and has one entry in the register. */
export const kompetenzDoppelt: Rule = {
  id: 'kompetenz-doppelt',
  severity: 'error',
  *check({files}) {
    for (const file of dateien(files, 'beruf')) yield* imProfil(file);
    const register = registerDatei(files, 'kompetenzen');
    if (register) yield* imRegister(register);
  },
};

function* imProfil(file: SourceFile): Generator<Report> {
  const seen = new Set<string>();
  for (const {path, value} of texteAn(file, 'kompetenzen.*.id')) {
    if (seen.has(value)) {
      yield {
        file,
        path,
        message: `Die Kompetenz „${value}“ steht in diesem Profil zweimal. Behalten Sie den Eintrag mit der richtigen Stufe und löschen Sie den anderen.`,
      };
    }
    seen.add(value);
  }
}

function* imRegister(file: SourceFile): Generator<Report> {
  const names = new Map<string, Fundstelle<string>>();
  for (const name of texteAn(file, '*.name')) {
    const other = names.get(falten(name.value));
    if (!other) names.set(falten(name.value), name);
    else yield {file, path: name.path, message: doppelt(name.value, other)};
  }
  for (const auch of texteAn(file, '*.auch.*')) {
    const other = names.get(falten(auch.value));
    if (other && other.path[0] !== auch.path[0]) yield {file, path: auch.path, message: doppelt(auch.value, other)};
  }
}

function doppelt(name: string, other: Fundstelle<string>): string {
  return `„${name}“ ist schon der Name einer anderen Kompetenz („${other.value}“, Eintrag ${Number(other.path[0]) + 1}). Führen Sie beide zusammen oder wählen Sie ein Wort, das sie unterscheidet.`;
}
