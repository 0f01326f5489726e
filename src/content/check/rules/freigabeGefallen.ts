import {formatDatum} from '../../datum';
import {FREIGABEARTEN} from '../../freigabe/arten';
import {gefalleneFreigaben} from '../../freigabe/zustand';
import type {Rule} from '../rule';
import {dateien} from '../werte';

/** A sign-off stands for the content that was signed: whoever changes it asks for a new one. */
export const freigabeGefallen: Rule = {
  id: 'freigabe-gefallen',
  severity: 'warning',
  *check({files, katalog}) {
    const nachId = new Map(katalog.berufe.map((beruf) => [beruf.id, beruf]));
    for (const file of dateien(files, 'beruf')) {
      const beruf = nachId.get(file.name);
      for (const art of beruf ? gefalleneFreigaben(beruf) : []) {
        const {organisation = '', am = ''} = beruf?.pruefung[art] ?? {};
        yield {
          file,
          path: ['pruefung', art],
          message: `Die ${FREIGABEARTEN[art]} Freigabe vom ${formatDatum(am)} (${organisation}) gilt nicht mehr, denn der Inhalt wurde danach geändert; das Profil erscheint als Entwurf. Bitten Sie um eine neue Freigabe: npm run review -- ${file.name} --${art}`,
        };
      }
    }
  },
};
