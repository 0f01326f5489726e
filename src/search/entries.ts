import type {Stufe} from '../content/schema';
import type {AbsatzArt, NamensArt, StichwortArt, TextSeite, TitelSeite} from './types';

/** A name of a page, the unit of the name index. */
export interface NameEntry {
  text: string;
  art: NamensArt;
}

/** A descriptor, statement or paragraph of a page, the unit of the passage index. */
export interface PassageEntry {
  text: string;
  art: StichwortArt | AbsatzArt;
  stufe?: Stufe;
  ueberschrift?: string;
  url?: string;
}

/** Names of a page, title first. */
export function nameEntries({title, namen}: TitelSeite): NameEntry[] {
  return [{text: title, art: 'titel'}, ...namen];
}

/** Everything else of a page, its summary included. */
export function passageEntries({stichworte, kurz, absaetze}: TextSeite): PassageEntry[] {
  return [...stichworte, {text: kurz, art: 'text'}, ...absaetze];
}
