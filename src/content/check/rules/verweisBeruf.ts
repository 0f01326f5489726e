import type {Rule} from '../rule';
import {unbekannte} from '../verweis';
import {dateien, genannteBerufe, texteAn} from '../werte';

/** Every profile that a move, a site or a page names exists, and a move leads to another profile. */
export const verweisBeruf: Rule = {
  id: 'verweis-beruf',
  severity: 'error',
  *check({files}) {
    const berufe = dateien(files, 'beruf');
    // A renamed file is one slip, which `kennung` names; those who refer to it by its id have made none.
    const ids = new Set(berufe.flatMap((file) => [file.name, ...texteAn(file, 'id').map(({value}) => value)]));
    const ziele = berufe.flatMap((file) => texteAn(file, 'wechsel.*.ziel'));
    yield* unbekannte([...ziele, ...genannteBerufe(files)], {
      name: 'das Profil',
      ort: 'docs/berufe/ (die Dateinamen ohne .md)',
      ids,
    });
    for (const {file, path, value} of ziele) {
      if (value !== file.name) continue;
      yield {
        file,
        path,
        message: `Der Wechsel führt zum selben Profil „${value}“. Nennen Sie ein anderes Ziel oder löschen Sie den Eintrag.`,
      };
    }
  },
};
