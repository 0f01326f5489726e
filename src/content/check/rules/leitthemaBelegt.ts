import {keysOf, LEITTHEMEN} from '../../schema';
import type {Rule} from '../rule';
import {dateien, texteAn} from '../werte';

/** A theme that changes an occupation strongly or moderately is backed by at least one statement. */
export const leitthemaBelegt: Rule = {
  id: 'leitthema-belegt',
  severity: 'error',
  *check({files}) {
    for (const file of dateien(files, 'beruf')) {
      const belegt = new Set(texteAn(file, 'wandel.*.leitthema').map(({value}) => value));
      for (const thema of keysOf(LEITTHEMEN)) {
        for (const {path, value} of texteAn(file, `wirkung.${thema}`)) {
          if (value === 'gering' || belegt.has(thema)) continue;
          const message = `Die Wirkung von „${thema}“ ist „${value}“, aber keine Aussage unter „wandel“ gehört zu diesem Leitthema. Ergänzen Sie eine Aussage oder schreiben Sie ${thema}: gering.`;
          yield {file, path, message};
        }
      }
    }
  },
};
