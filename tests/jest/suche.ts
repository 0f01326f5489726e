import {buildIndex, loadIndex} from '../../src/search';
import {CORPUS} from '../../src/search/testCorpus';
import type {SuchZustand} from '../../src/hooks/useSuche';

/** States of the search as `useSuche` reports them, with the real engine on a small corpus. */
export const ZUSTAENDE = {
  laedt: {art: 'laedt'},
  fehler: {art: 'fehler'},
  bereit: {art: 'bereit', suche: loadIndex(buildIndex(CORPUS))},
} as const satisfies Record<string, SuchZustand>;
