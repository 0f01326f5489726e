import type {AbsatzArt, NamensArt, StichwortArt, SuchDokument} from './types';

/** A name of a page, the unit of the name index. */
export interface NameEntry {
  text: string;
  art: NamensArt;
}

/** A descriptor, statement or paragraph of a page, the unit of the passage index. */
export interface PassageEntry {
  text: string;
  art: StichwortArt | AbsatzArt;
  ueberschrift?: string;
  url?: string;
}

/** Names of a page, title first. */
export function nameEntries(doc: SuchDokument): NameEntry[] {
  return [{text: doc.title, art: 'titel'}, ...doc.namen];
}

/** Everything else of a page, its summary included. */
export function passageEntries(doc: SuchDokument): PassageEntry[] {
  return [...doc.stichworte, {text: doc.kurz, art: 'text'}, ...doc.absaetze];
}
