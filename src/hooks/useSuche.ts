import {useEffect, useSyncExternalStore} from 'react';
import {LAEDT, suchlader, type Suchlader, type SuchZustand} from './suchlader';

const lader = suchlader({
  titel: () => import('@generated/search-index/default/titel.json'),
  text: () => import('@generated/search-index/default/text.json'),
});

/**
 * The search of this browser tab, shared by all fields. Loading starts when the first search field appears.
 * @returns what is there, and how to load what is missing after a failure
 */
export function useSuche(): [zustand: SuchZustand, lade: Suchlader['lade']] {
  useEffect(() => lader.lade(), []);
  return [useSyncExternalStore(lader.abonniere, lader.zustand, () => LAEDT), lader.lade];
}
