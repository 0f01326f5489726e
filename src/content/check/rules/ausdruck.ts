import {shorten} from '../../shorten';
import {prosa} from '../prosa';
import type {Rule} from '../rule';

/** Text that other page formats would run as a program; here it is printed as it stands, which nobody wants. */
const AUSDRUCK = /^(?:import|export)\s.*|\{[^}\n]*\}/gm;

/** Reports MDX-like imports, exports and expressions in the body. */
export const ausdruck: Rule = {
  id: 'ausdruck',
  severity: 'warning',
  perFile: () =>
    function* (file) {
      for (const {text, path, ort} of prosa(file)) {
        if (path) continue;
        for (const match of text.matchAll(AUSDRUCK)) {
          const message = `„${shorten(match[0], 40)}“ sieht wie Programmcode aus. Es wird nicht ausgeführt, sondern wörtlich gedruckt. Löschen Sie es oder setzen Sie es in Backticks.`;
          yield {file, ...ort(match.index), message};
        }
      }
    },
};
