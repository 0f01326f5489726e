import type {BerufZeile} from '@site/src/ansicht/listen';
import {normalise} from '@site/src/search/words';

/**
 * Occupations whose title, other names or code contain every word typed; the plain filter of the list
 * (the search finds more, but sorts by relevance). An empty text keeps all.
 */
export function filtere(berufe: readonly BerufZeile[], text: string): BerufZeile[] {
  const woerter = normalise(text).split(' ').filter(Boolean);
  return berufe.filter(({title, namen, kldb}) => {
    const heuhaufen = normalise([title, ...namen, kldb].join(' '));
    return woerter.every((wort) => heuhaufen.includes(wort));
  });
}
