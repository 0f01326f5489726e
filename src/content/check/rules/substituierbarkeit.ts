import {prosa} from '../prosa';
import type {SourceKind} from '../../load/sourceFile';
import type {Rule} from '../rule';

/** Pages that advise on occupations. */
const ARTEN: ReadonlySet<SourceKind> = new Set(['beruf', 'thema', 'artikel', 'beratung']);
/** A share of tasks that could be replaced. */
const ANTEIL = /\d\s?(?:%|Prozent)/;
const ERSETZBAR = /ersetzbar|Substituierbar|automatisierbar/i;
/** Words of the sentence that says what the figure does not mean. */
const EINORDNUNG = /möglich|machbar|denkbar|(?:nicht|keine)\b[^.]*(?:Stellen|entlass|verschwind|wegf|Abbau)/i;

/** A share of replaceable tasks says in the same text that it shows what is technically possible, not which jobs vanish. */
export const substituierbarkeit: Rule = {
  id: 'substituierbarkeit',
  severity: 'error',
  perFile: () =>
    function* (file) {
      if (!ARTEN.has(file.kind)) return;
      for (const {text, path, ort} of prosa(file)) {
        const found = ERSETZBAR.exec(text);
        if (!found || !ANTEIL.test(text) || EINORDNUNG.test(text)) continue;
        const message =
          'Ein Anteil ersetzbarer Tätigkeiten wird leicht als Stellenabbau gelesen. Sagen Sie im selben Text, was die Zahl bedeutet: „Der Wert zeigt, was technisch möglich ist, nicht welche Stellen wegfallen.“';
        yield {file, ...(path ? {path} : ort(found.index)), message};
      }
    },
};
