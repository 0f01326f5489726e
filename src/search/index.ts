export {buildIndex} from './build';
export {loadIndex} from './engine';
export {normalise} from './words';
export type {
  Auswege,
  Herleitung,
  NamensArt,
  Segment,
  SuchDokument,
  Suche,
  SuchErgebnis,
  SuchIndex,
  SuchOptionen,
  SuchTyp,
  TextTeil,
  TitelTeil,
  Treffer,
  Zaehler,
} from './types';
