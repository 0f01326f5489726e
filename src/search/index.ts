export {buildIndex} from './build';
export {loadIndex} from './engine';
export {normalise} from './words';
export type {Segment, SuchDokument, Suche, SuchErgebnis, SuchIndexDaten, SuchTyp, Treffer} from './types';
