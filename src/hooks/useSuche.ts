import {useEffect, useSyncExternalStore} from 'react';
import {LAEDT, suchlader, type Suchlader, type SuchZustand} from './suchlader';

const lader = suchlader({
  programm: () => import(/* webpackChunkName: "suche" */ '../search/engine'),
  titel: () => import(/* webpackChunkName: "suchindex-titel" */ '@generated/search-index/default/titel.js'),
  text: () => import(/* webpackChunkName: "suchindex-text" */ '@generated/search-index/default/text.js'),
});

/**
 * The search of this browser tab, shared by all fields.
 * @param sofort whether loading starts at once; otherwise with the first call of `lade`, because most pages are opened to be read
 * @returns what is there, and how to load what is missing, at first or after a failure
 */
export function useSuche(sofort: boolean): [zustand: SuchZustand, lade: Suchlader['lade']] {
  useEffect(() => {
    if (sofort) lader.lade();
  }, [sofort]);
  return [useSyncExternalStore(lader.abonniere, lader.zustand, () => LAEDT), lader.lade];
}
