import type {SourceFile} from '../../load/sourceFile';
import type {Report, Rule} from '../rule';
import {unbekannte} from '../verweis';
import {mitAussagen, texteAn, type Fundstelle} from '../werte';

/** Every statement that a task or another statement names stands in the same file. */
export const verweisAussage: Rule = {
  id: 'verweis-aussage',
  severity: 'error',
  *check({files}) {
    for (const file of mitAussagen(files)) {
      const ids = new Set(texteAn(file, 'wandel.*.id').map(({value}) => value));
      const widersprueche = texteAn(file, 'wandel.*.widerspruch');
      const stellen = [...texteAn(file, 'taetigkeiten.*.aussage'), ...widersprueche];
      yield* unbekannte(stellen, {name: 'die Aussage', ort: 'derselben Datei unter „wandel“', ids});
      yield* gegenSichSelbst(file, widersprueche);
    }
  },
};

function* gegenSichSelbst(file: SourceFile, widersprueche: readonly Fundstelle<string>[]): Generator<Report> {
  for (const {path, value} of widersprueche) {
    const own = texteAn(file, `wandel.*.id`).find((id) => id.path[1] === path[1])?.value;
    if (own !== value) continue;
    yield {
      file,
      path,
      message: `Die Aussage „${value}“ widerspricht sich selbst. Nennen Sie unter „widerspruch“ eine andere Aussage dieser Datei.`,
    };
  }
}
