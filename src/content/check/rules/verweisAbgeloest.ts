import type {Rule} from '../rule';
import {dateien, feldtext, genannteBerufe, gepflegteBerufe, texteAn} from '../werte';

/** No move, site or page leads to a retired profile: readers would end at something nobody looks after. */
export const verweisAbgeloest: Rule = {
  id: 'verweis-abgeloest',
  severity: 'error',
  *check({files}) {
    const gepflegte = gepflegteBerufe(files);
    const namen = new Set(gepflegte.map(({name}) => name));
    const abgeloeste = new Map(
      dateien(files, 'beruf')
        .filter(({name}) => !namen.has(name))
        .map((file) => [file.name, feldtext(file, 'ersetzt_durch')]),
    );
    for (const {file, path, value} of [
      ...gepflegte.flatMap((beruf) => texteAn(beruf, 'wechsel.*.ziel')),
      ...genannteBerufe(files),
    ]) {
      if (!abgeloeste.has(value)) continue;
      const nachfolger = abgeloeste.get(value);
      const rat =
        nachfolger === undefined
          ? 'Einen Nachfolger hat es nicht; löschen Sie den Eintrag oder nennen Sie ein anderes Profil.'
          : `Prüfen Sie, ob die Angabe auch für den Nachfolger „${nachfolger}“ gilt, und nennen Sie dann ihn.`;
      yield {file, path, message: `Das Profil „${value}“ wird nicht mehr gepflegt. ${rat}`};
    }
  },
};
