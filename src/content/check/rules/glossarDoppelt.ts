import {locate} from '../../load/location';
import type {Rule} from '../rule';
import {registerDatei, texteAn, type Fundstelle} from '../werte';

/** Every form of a term leads to one entry: the linking of terms could not decide between two. */
export const glossarDoppelt: Rule = {
  id: 'glossar-doppelt',
  severity: 'error',
  *check({files}) {
    const register = registerDatei(files, 'glossar');
    if (!register) return;
    const first = new Map<string, Fundstelle<string>>();
    for (const stelle of ['*.begriff', '*.auch.*'].flatMap((feld) => texteAn(register, feld))) {
      const {file, path, value} = stelle;
      const key = value.toLocaleLowerCase('de');
      const other = first.get(key);
      if (!other) first.set(key, stelle);
      else {
        const {line} = locate(file, other.path);
        const message = `„${value}“ steht im Glossar schon in Zeile ${line}. Jede Form führt zu genau einem Eintrag; löschen Sie die Form hier oder dort.`;
        yield {file, path, message};
      }
    }
  },
};
