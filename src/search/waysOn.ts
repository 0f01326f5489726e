import {codeOf} from './codes';
import type {LoadedIndex} from './loaded';
import {stem} from './stem';
import {suggest} from './suggest';
import type {Auswege, Nachbar} from './types';
import {LIMITS} from './weights';
import type {Word} from './words';

/** Words shorter than this have too many neighbours to be corrected. */
const MIN_CORRECTED = 4;
/** Edits a correction may need beyond what a hit may: nothing was found, so a further guess is welcome. */
const EDITS = 3;
/** Share of the letters that may be wrong. */
const WRONG_SHARE = 0.4;

/**
 * Ways on from a query that found nothing.
 * @param subject the words of the query that carry meaning
 * @param finds whether a query finds anything
 * @param accepts which pages may be offered; when it accepts none, all are
 */
export function waysOn(
  index: LoadedIndex,
  query: string,
  subject: readonly Word[],
  finds: (query: string) => boolean,
  accepts: (page: number) => boolean,
): Auswege {
  const offered = index.pages.some((_, page) => accepts(page)) ? accepts : () => true;
  return {
    schreibweisen: corrections(index, query, subject).filter(finds),
    begriffe: suggest(index, subject, offered),
    nachbarn: neighbours(index, query),
  };
}

/** The query with each unknown word replaced by its nearest spelling; none when no word has one. */
function corrections({vocabulary}: LoadedIndex, query: string, subject: readonly Word[]): string[] {
  let corrected = query;
  for (const {form, start, end} of [...subject].reverse()) {
    if (form.length < MIN_CORRECTED || vocabulary.has(stem(form))) continue;
    const edits = Math.min(EDITS, Math.floor(form.length * WRONG_SHARE));
    const nearest = vocabulary.similar(form, edits).spellings[0]?.term;
    if (nearest !== undefined) corrected = corrected.slice(0, start) + nearest + corrected.slice(end);
  }
  return corrected === query ? [] : [corrected];
}

function neighbours({pages, codes}: LoadedIndex, query: string): Nachbar[] {
  const digits = codeOf(query);
  if (digits === undefined) return [];
  return codes
    .neighboursOf(digits)
    .slice(0, LIMITS.hits)
    .flatMap((page): Nachbar[] => {
      const seite = pages[page];
      return seite?.kldb === undefined ? [] : [{title: seite.title, url: seite.url, kldb: seite.kldb}];
    });
}
