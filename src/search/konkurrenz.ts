import {falten} from '../content/falten';
import {nameKey} from './nameKey';
import type {NamensArt, SuchDokument} from './types';

/** A name of a profile. */
interface Traeger {
  id: string;
  name: string;
  art: NamensArt;
}

/** Two profiles that answer to one name, although it is written differently. */
export interface Konkurrenz extends Traeger {
  /** The profile that has the name already: as its title, or otherwise the first in order. */
  otherId: string;
  otherName: string;
  otherArt: NamensArt;
}

/**
 * Names by which the search cannot tell two profiles apart: their stems are the same, so that word order, hyphens,
 * function words, inflection and gender make no difference to what is found ("CNC-Dreher/in", "Dreher CNC"). Names that
 * are equal letter by letter are left to the content check's rule `doppelte-bezeichnung`.
 * @param docs all pages; other pages than profiles have no say, since a course may well be called like an occupation
 */
export function konkurrenzen(docs: readonly SuchDokument[]): Konkurrenz[] {
  const first = new Map<string, Traeger>();
  const found: Konkurrenz[] = [];
  for (const traeger of titlesFirst(docs.filter(({typ}) => typ === 'beruf'))) {
    const key = nameKey(traeger.name);
    if (key === '') continue;
    const other = first.get(key);
    if (!other) first.set(key, traeger);
    else if (other.id !== traeger.id && falten(other.name) !== falten(traeger.name)) {
      found.push({...traeger, otherId: other.id, otherName: other.name, otherArt: other.art});
    }
  }
  return found;
}

/** A name that is another profile's title is the one to change, so titles come first. */
function titlesFirst(docs: readonly SuchDokument[]): Traeger[] {
  return [
    ...docs.map(({id, title}): Traeger => ({id, name: title, art: 'titel'})),
    ...docs.flatMap(({id, namen}) => namen.map(({text, art}) => ({id, name: text, art}))),
  ];
}
