import type {SuchZustand} from '@site/src/hooks/suchlader';

const GANZ = {
  netz: 'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  daten:
    'Die Suche konnte nicht geladen werden: Die Daten sind beschädigt oder gehören zu einer anderen Fassung. Laden Sie die Seite neu, am besten mit Strg + F5.',
} as const;

const NUR_TITEL = 'Gesucht wird nur in Titeln und Bezeichnungen';

const TEILWEISE = {
  netz: `${NUR_TITEL}, denn die Texte konnten nicht geladen werden.`,
  daten: `${NUR_TITEL}, denn die Texte sind beschädigt oder gehören zu einer anderen Fassung. Laden Sie die Seite neu, am besten mit Strg + F5.`,
} as const;

/** What is said about a search that could not be loaded, wholly or in part; empty while nothing failed. */
export function fehlertext(zustand: SuchZustand): string {
  if (zustand.art === 'fehler') return GANZ[zustand.ursache];
  if (zustand.art === 'laedt' || zustand.texte === 'laedt' || zustand.texte === 'da') return '';
  return TEILWEISE[zustand.texte];
}
