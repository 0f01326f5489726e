import type {Rule} from '../rule';
import {dateien, kennungen, registerDatei, texteAn} from '../werte';

const NACHSCHLAGEN =
  'Nachschlagen: statistik.arbeitsagentur.de, Klassifikationen, KldB 2010, Fünfsteller (Berufsgattung).';

/** A profile's KldB code is in the project's register, and every code there is in the official list. */
export const kldbExistiert: Rule = {
  id: 'kldb-existiert',
  severity: 'error',
  *check({files, amtlicheKldb}) {
    const codes = kennungen(files, 'kldb');
    for (const {file, path, value} of codes ? dateien(files, 'beruf').flatMap((beruf) => texteAn(beruf, 'kldb')) : []) {
      if (codes?.has(value)) continue;
      const message = `Die KldB-Nummer „${value}“ steht nicht in docs/register/kldb.yaml. Ergänzen Sie dort code und titel, oder berichtigen Sie die Nummer. ${NACHSCHLAGEN}`;
      yield {file, path, message};
    }
    const register = registerDatei(files, 'kldb');
    if (!register || !amtlicheKldb) return;
    for (const {file, path, value} of texteAn(register, '*.code')) {
      if (amtlicheKldb.has(value)) continue;
      yield {file, path, message: `Die Nummer „${value}“ gibt es in der amtlichen KldB 2010 nicht. ${NACHSCHLAGEN}`};
    }
  },
};
