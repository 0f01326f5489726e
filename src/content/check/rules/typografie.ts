import {shorten} from '../../shorten';
import {prosa} from '../prosa';
import type {Rule} from '../rule';

/** What German typography writes otherwise, with the remedy. */
const MUSTER: readonly {pattern: RegExp; message: string}[] = [
  {
    pattern: /["”]/u,
    message:
      'Hier stehen gerade oder englische Anführungszeichen. Deutsche Anführungszeichen stehen unten und oben: „Wort“',
  },
  {
    pattern: /\.{3}/u,
    message: 'Hier stehen drei einzelne Punkte. Verwenden Sie das Auslassungszeichen … mit Leerzeichen davor.',
  },
  {pattern: /\d%/u, message: 'Zwischen Zahl und Prozentzeichen gehört ein Leerzeichen: 50 %'},
  {
    pattern: / --? /u,
    message: 'Hier steht ein Bindestrich als Gedankenstrich. Verwenden Sie den Halbgeviertstrich: Wort – Wort',
  },
  {pattern: /[^\s] {2,}[^\s]/u, message: 'Hier stehen mehrere Leerzeichen hintereinander. Eines genügt.'},
];

/** German quotation marks, dashes and spaces in running text. Each kind is reported once for a field or paragraph. */
export const typografie: Rule = {
  id: 'typografie',
  severity: 'warning',
  perFile: () =>
    function* (file) {
      for (const {text, ort} of prosa(file)) {
        for (const {pattern, message} of MUSTER) {
          const match = pattern.exec(text);
          if (!match) continue;
          const umgebung = shorten(text.slice(Math.max(0, match.index - 15), match.index + 20).trim(), 40);
          yield {file, ...ort(match.index), message: `${message} Gefunden: ${umgebung}`};
        }
      }
    },
};
