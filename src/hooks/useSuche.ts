import {useEffect, useState} from 'react';
import {loadIndex, type Suche} from '@site/src/search';

/** State of the search index in this browser tab. */
export type SuchZustand = {art: 'laedt'} | {art: 'bereit'; suche: Suche} | {art: 'fehler'};

let geladen: Promise<Suche> | undefined;

/** Loads the index once per tab; a failed try may be repeated. */
function ladeIndex(): Promise<Suche> {
  geladen ??= import('@generated/search-index/default/index.json').then(({default: daten}) => loadIndex(daten));
  geladen.catch(() => {
    geladen = undefined;
  });
  return geladen;
}

/** The search engine, as soon as its index is there. Loading starts when the first search field appears. */
export function useSuche(): SuchZustand {
  const [zustand, setZustand] = useState<SuchZustand>({art: 'laedt'});
  useEffect(() => {
    let aktuell = true;
    ladeIndex().then(
      (suche) => aktuell && setZustand({art: 'bereit', suche}),
      () => aktuell && setZustand({art: 'fehler'}),
    );
    return () => {
      aktuell = false;
    };
  }, []);
  return zustand;
}
