import {ZIELE} from '../../abdeckung';
import {plainText} from '../../load/body';
import type {SourceKind} from '../../load/sourceFile';
import {lueckenIn} from '../../scaffold/luecke';
import {zaehleWoerter} from '../../woerter';
import type {Rule} from '../rule';

/** Words a body may have, by kind of page. */
const GRENZEN: Partial<Record<SourceKind, {min: number; max: number}>> = {
  beruf: {min: ZIELE.woerter, max: 1000},
  thema: {min: 400, max: 1000},
  artikel: {min: 400, max: 1000},
  weg: {min: 250, max: 900},
  beratung: {min: 250, max: 900},
  region: {min: 300, max: 1000},
  aktuelles: {min: 40, max: 300},
};

/** A profile or theme is long enough to help and short enough to be read during a talk. */
export const textumfang: Rule = {
  id: 'textumfang',
  severity: 'error',
  *check({files}) {
    for (const file of files) {
      const grenze = GRENZEN[file.kind];
      // Without readable front matter nobody can tell where the body begins; that comes first.
      if (!grenze || !file.body || !file.yaml) continue;
      const text = plainText(file.body);
      // A body with gaps is known to be unfinished; each gap has a finding of its own.
      if (lueckenIn(text).length > 0) continue;
      const words = zaehleWoerter(text);
      if (words >= grenze.min && words <= grenze.max) continue;
      const remedy =
        words < grenze.min
          ? 'Ergänzen Sie, was für die Beratung wichtig ist.'
          : 'Kürzen Sie, was im Vorspann schon steht.';
      const line = file.body.children[0]?.position?.start.line ?? 1;
      const message = `Der Text unter dem Vorspann hat ${words} Wörter, erlaubt sind ${grenze.min} bis ${grenze.max}. ${remedy}`;
      yield {file, line, message};
    }
  },
};
