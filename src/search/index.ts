export {buildIndex} from './build';
export {loadIndex} from './engine';
export {normalise} from './words';
export type {
  AbsatzArt,
  GrundArt,
  NamensArt,
  Segment,
  StichwortArt,
  SuchDokument,
  Suche,
  SuchErgebnis,
  SuchIndexDaten,
  SuchTyp,
  Treffer,
} from './types';
