import {nearest} from '../nearest';
import {shorten} from '../shorten';
import type {Report} from './rule';
import type {Fundstelle} from './werte';

/** What a reference points to, in the words of its message. */
export interface Verweisziel {
  /** With article, as the subject of a sentence: `die Quelle`. */
  name: string;
  /** Where the ids are written down, and where a new one is added. */
  ort: string;
  /** All ids there are. */
  ids: ReadonlySet<string>;
}

/** Reports every reference whose id does not exist, with the id that was probably meant. */
export function* unbekannte(stellen: Iterable<Fundstelle<string>>, ziel: Verweisziel): Generator<Report> {
  for (const {file, path, value} of stellen) {
    if (!ziel.ids.has(value)) yield {file, path, message: unbekanntText(value, ziel)};
  }
}

/** The message for an id that does not exist. */
export function unbekanntText(id: string, {name, ort, ids}: Verweisziel): string {
  const guess = nearest(shorten(id), ids);
  const hint = guess === undefined ? '' : ` Meinten Sie „${guess}“?`;
  const subject = name.charAt(0).toUpperCase() + name.slice(1);
  return `${subject} „${shorten(id)}“ gibt es nicht.${hint} Alle Kennungen stehen in ${ort}; ergänzen Sie dort den Eintrag oder berichtigen Sie die Kennung.`;
}
