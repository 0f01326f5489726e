import {useMemo, useState} from 'react';
import type {SuchZustand} from '@site/src/hooks/suchlader';
import type {SuchErgebnis} from '@site/src/search';
import {suchteil} from '../Suchfeld/suchadresse';
import {istGefiltert, type SuchFilter} from '../Suchfeld/suchfilter';

/** Hits shown at first, and added by each wish for more. */
const SCHRITT = 20;

interface Antwort {
  /** Undefined while there is no query, no index, or nothing found in titles and the texts still to come. */
  ergebnis: SuchErgebnis | undefined;
  /** Where filters let nothing through: the number of hits without them. */
  ohneFilter: number;
  zeigeMehr: () => void;
}

/** The answer to the query under the filters, computed anew when the texts arrive. */
export function useErgebnis(zustand: SuchZustand, anfrage: string, filter: SuchFilter): Antwort {
  // Each query begins with a short list again.
  const frage = suchteil(anfrage, filter);
  const [mehr, setMehr] = useState({frage, limit: SCHRITT});
  const limit = mehr.frage === frage ? mehr.limit : SCHRITT;
  const antwort = useMemo(() => {
    if (zustand.art !== 'bereit' || anfrage.trim() === '') return {ergebnis: undefined, ohneFilter: 0};
    const ergebnis = zustand.suche.suche(anfrage, {...filter, limit});
    const ohneFilter =
      ergebnis.gesamt === 0 && istGefiltert(filter) ? zustand.suche.suche(anfrage, {limit: 0}).gesamt : ergebnis.gesamt;
    // With the texts there may be hits; a dead end that opens a moment later would only confuse.
    if (ohneFilter === 0 && zustand.texte === 'laedt') return {ergebnis: undefined, ohneFilter};
    return {ergebnis, ohneFilter};
  }, [zustand, anfrage, filter, limit]);
  return {...antwort, zeigeMehr: () => setMehr({frage, limit: limit + SCHRITT})};
}
