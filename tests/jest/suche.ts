import {buildIndex, loadIndex} from '../../src/search';
import {CORPUS} from '../../src/search/testCorpus';
import type {SuchZustand} from '../../src/hooks/suchlader';

/** The two parts of the index of a small corpus. */
export const TEILE = buildIndex(CORPUS);

const titel = loadIndex({titel: TEILE.titel});

/** States of the search as `useSuche` reports them, with the real engine on a small corpus. */
export const ZUSTAENDE = {
  laedt: {art: 'laedt'},
  nurTitel: {art: 'bereit', suche: titel, texte: 'laedt'},
  bereit: {art: 'bereit', suche: titel.mitTexten(TEILE.text), texte: 'da'},
  textFehlt: {art: 'bereit', suche: titel, texte: 'netz'},
  textBeschaedigt: {art: 'bereit', suche: titel, texte: 'daten'},
  fehler: {art: 'fehler', ursache: 'netz'},
  beschaedigt: {art: 'fehler', ursache: 'daten'},
} as const satisfies Record<string, SuchZustand>;
