import type {SuchZustand} from '@site/src/hooks/suchlader';
import type {SuchErgebnis} from '@site/src/search';
import {fehlertext} from '../Ladehilfe/fehlertext';
import {gewaehlteNamen, type SuchFilter} from '../Suchfeld/suchfilter';

/** Headline of an answer. */
export function titelZeile({gesamt}: SuchErgebnis, anfrage: string): string {
  if (gesamt === 0) return `Nichts gefunden zu „${anfrage}“`;
  return `${gesamt === 1 ? '1 Treffer' : `${gesamt} Treffer`} zu „${anfrage}“`;
}

/** What is said below the headline: filters, order, and that more may come. */
export function zusatzZeile({gesamt, vollstaendig}: SuchErgebnis, filter: SuchFilter, zustand: SuchZustand): string {
  const namen = gewaehlteNamen(filter);
  const teile = [
    ...(namen.length > 0 ? [`eingegrenzt auf ${namen.join(', ')}`] : []),
    ...(gesamt > 0 ? ['geordnet nach Übereinstimmung'] : []),
    ...(!vollstaendig && zustand.art === 'bereit' && zustand.texte === 'laedt'
      ? ['bisher nur aus Titeln und Bezeichnungen']
      : []),
  ];
  return teile.join(', ');
}

/** What a screen reader is told about the page; everybody, while there is no answer to see. */
export function meldung(
  zustand: SuchZustand,
  anfrage: string,
  filter: SuchFilter,
  ergebnis: SuchErgebnis | undefined,
): string {
  if (zustand.art === 'fehler') return fehlertext(zustand);
  if (anfrage === '') return 'Geben Sie ein, wie die Person ihren Beruf nennt, eine Tätigkeit oder eine KldB-Nummer.';
  if (zustand.art === 'laedt') return 'Die Suche wird geladen …';
  if (!ergebnis) return 'In Titeln und Bezeichnungen nichts gefunden. Die Texte werden noch geladen …';
  const zusatz = zusatzZeile(ergebnis, filter, zustand);
  const satz = `${titelZeile(ergebnis, anfrage)}${zusatz === '' ? '' : `, ${zusatz}`}`;
  return [ergebnis.gesamt === 0 ? `${satz}.` : satz, fehlertext(zustand)].filter((teil) => teil !== '').join('. ');
}
