import {falten} from '../../falten';
import {BEZEICHNUNGSARTEN, keysOf} from '../../schema';
import type {Rule} from '../rule';
import {gepflegteBerufe, texteAn, type Fundstelle} from '../werte';

/** A name leads to one profile: no two profiles share a name or title, gender and spelling aside. */
export const doppelteBezeichnung: Rule = {
  id: 'doppelte-bezeichnung',
  severity: 'error',
  *check({files}) {
    const berufe = gepflegteBerufe(files);
    // Titles come first, so that the finding lands on the name and not on another profile's title.
    const namen = [
      ...berufe.flatMap((file) => texteAn(file, 'title')),
      ...berufe.flatMap((file) => keysOf(BEZEICHNUNGSARTEN).flatMap((art) => texteAn(file, `bezeichnungen.${art}.*`))),
    ];
    const first = new Map<string, Fundstelle<string>>();
    for (const stelle of namen) {
      const {file, path, value} = stelle;
      const key = falten(value);
      const other = first.get(key);
      if (!other || key === '') first.set(key, stelle);
      else if (other.file !== file) {
        const art = other.path[0] === 'title' ? 'ist der Titel von' : 'steht schon in';
        const message = `Die Bezeichnung „${value}“ ${art} ${other.file.path} („${other.value}“). Eine Bezeichnung führt nur zu einem Profil; löschen Sie sie dort, wo sie weniger passt, oder schreiben Sie sie genauer.`;
        yield {file, path, message};
      }
    }
  },
};
