import {MAX_ANFRAGE} from '../components/Suchfeld/suchadresse';
import {normalise} from '../search/words';

/** More than fits below a search field is no help. */
const HOECHSTENS = 8;

/** What makes two queries the same. */
const vergleichbar = (anfrage: string): string => anfrage.trim().toLowerCase();

/**
 * The recent queries in what the browser has stored, newest first. Others can write there too: whatever is no list of
 * short texts is left out.
 */
export function liesVerlauf(gespeichert: string | null): readonly string[] {
  let daten: unknown;
  try {
    daten = JSON.parse(gespeichert ?? '[]');
  } catch {
    return [];
  }
  const texte = Array.isArray(daten) ? daten.filter((wert): wert is string => typeof wert === 'string') : [];
  return texte.reduceRight<readonly string[]>((verlauf, text) => mitAnfrage(verlauf, text), []);
}

/** The recent queries after one more; unchanged by a query without any letter or digit, which finds nothing. */
export function mitAnfrage(verlauf: readonly string[], anfrage: string): readonly string[] {
  const neu = anfrage.slice(0, MAX_ANFRAGE).trim();
  if (normalise(neu) === '') return verlauf;
  return [neu, ...ohneAnfrage(verlauf, neu)].slice(0, HOECHSTENS);
}

/** The recent queries without one. */
export function ohneAnfrage(verlauf: readonly string[], anfrage: string): string[] {
  return verlauf.filter((andere) => vergleichbar(andere) !== vergleichbar(anfrage));
}
