/** How a term of the index answers a word of the query. */
type MatchKind =
  'exact' | 'joined' | 'longForm' | 'infinitive' | 'part' | 'prefix' | 'infix' | 'beginning' | 'sound' | 'typo';

/** A term's answer to a word of the query; the weight is between 0 and 1. */
export interface Match {
  weight: number;
  kind: MatchKind;
}

/** One word (or part of a compound) of the query with the index terms that answer it. */
export interface QueryWord {
  /** Folded form. */
  form: string;
  /** Place in the query. */
  start: number;
  end: number;
  matches: Map<string, Match>;
}

/** Adds an answer to a word, unless a better one with the same term is there. */
export function put(word: QueryWord, term: string, weight: number, kind: MatchKind): void {
  const previous = word.matches.get(term);
  if (!previous || weight > previous.weight) word.matches.set(term, {weight, kind});
}
