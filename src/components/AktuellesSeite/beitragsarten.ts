import type {Beitragsart} from '@site/src/ansicht/aktuelles';
import type {Veranstaltung} from '@site/src/content/schema';
import {formatZeitraum} from '@site/src/content/zeitpunkt';

/** Kinds of posts as readers see them. */
export const BEITRAGSARTEN: Readonly<Record<Beitragsart, {einzahl: string; mehrzahl: string}>> = {
  meldung: {einzahl: 'Meldung', mehrzahl: 'Meldungen'},
  veranstaltung: {einzahl: 'Veranstaltung', mehrzahl: 'Veranstaltungen'},
  projekt: {einzahl: 'Transferprojekt', mehrzahl: 'Transferprojekte'},
};

/** When an event takes place, in words. */
export function zeitraumText({beginn, ende}: Pick<Veranstaltung, 'beginn' | 'ende'>): string {
  return formatZeitraum(beginn, ende);
}
