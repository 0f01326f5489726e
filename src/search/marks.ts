import type {Match, QueryWord} from './match';
import {unfoldRange} from './fold';
import {memoise} from './memo';
import {stem} from './stem';
import {words, type Word} from './words';

/** A matched stretch of a text and what matched there. */
export interface Span {
  start: number;
  end: number;
  match: Match;
  queryWord: QueryWord;
}

/** Shorter parts of compounds are not marked: they would light up by accident. */
const MIN_MARKED_PART = 4;

/** A typed beginning or middle of a longer word. */
const isWithinWord = ({kind}: Match): boolean => kind === 'prefix' || kind === 'infix';

/** A word of a shown text with its term and, behind a hyphen, the term of both words together. */
interface TextWord extends Word {
  term: string;
  joined: string | undefined;
}

/** A shown text taken apart. */
interface Reading {
  list: readonly TextWord[];
  /** All folded words in a row: what is not in here is in none of them. */
  forms: string;
}

/** Texts whose words are remembered: those of the hits of the last keystrokes. */
const REMEMBERED_TEXTS = 2000;

const read = memoise((text): Reading => {
  const list: TextWord[] = [];
  let forms = '';
  for (const {form, start, end, link} of words(text)) {
    const joined = link === 'hyphen' ? stem((list.at(-1)?.form ?? '') + form) : undefined;
    // Field by field: copying with a spread is several times slower, and this runs for every word shown.
    list.push({form, start, end, link, term: stem(form), joined});
    forms += ` ${form}`;
  }
  return {list, forms};
}, REMEMBERED_TEXTS);

/** Span of a stretch of a word's folded form; a stretch up to the end includes the gender ending. */
function partSpan(text: string, word: Word, part: string, match: Match, queryWord: QueryWord): Span {
  const from = word.form.lastIndexOf(part);
  const to = from + part.length;
  const range = unfoldRange(text.slice(word.start, word.end), from, to);
  const end = to === word.form.length ? word.end : word.start + range.end;
  return {start: word.start + range.start, end, match, queryWord};
}

/** The letters typed, or else their stem, as far as a word contains them. */
function typedPart({form}: Word, queryWord: QueryWord): string | undefined {
  return [queryWord.form, stem(queryWord.form)].find((part) => form.includes(part));
}

/** A word of the text that answers as a whole; of a longer word that merely contains the typed one, that part. */
function wholeWord(text: string, list: readonly TextWord[], i: number, query: readonly QueryWord[]): Span[] {
  const word = list[i];
  if (!word) return [];
  const previous = list[i - 1];
  const {term, joined} = word;
  for (const queryWord of query) {
    const match = queryWord.matches.get(term);
    const typed = match && isWithinWord(match) ? typedPart(word, queryWord) : undefined;
    if (match && typed !== undefined) return [partSpan(text, word, typed, match, queryWord)];
    if (match) return [{start: word.start, end: word.end, match, queryWord}];
    const joinedMatch = joined === undefined ? undefined : queryWord.matches.get(joined);
    if (joinedMatch && previous && !isWithinWord(joinedMatch))
      return [{start: previous.start, end: word.end, match: joinedMatch, queryWord}];
  }
  return [];
}

/** What a compound of the text may contain for one word of the query. */
interface Parts {
  queryWord: QueryWord;
  /** Heaviest first. */
  terms: readonly {term: string; match: Match}[];
}

/**
 * Parts to look for inside longer words. Of beginnings and middles these are the letters typed: the terms they stand
 * for are words of their own. Of other words the letters typed come before their stem ("batterie" before "batteri").
 */
function partsToMark(query: readonly QueryWord[]): Parts[] {
  return query.map((queryWord) => {
    const terms = new Map<string, Match>();
    for (const [term, match] of queryWord.matches) {
      const typed = isWithinWord(match) || queryWord.form.startsWith(term) ? [queryWord.form] : [];
      for (const letters of isWithinWord(match) ? typed : [...typed, term]) {
        if (letters.length >= MIN_MARKED_PART && (terms.get(letters)?.weight ?? 0) < match.weight)
          terms.set(letters, match);
      }
    }
    const sorted = [...terms].map(([term, match]) => ({term, match}));
    return {queryWord, terms: sorted.sort((a, b) => b.match.weight - a.match.weight)};
  });
}

/** The heaviest matching part of a compound for each word of the query. */
function partsOf(text: string, word: Word, parts: readonly Parts[]): Span[] {
  return parts.flatMap(({queryWord, terms}) => {
    const best = terms.find(({term}) => term.length < word.form.length && word.form.includes(term));
    return best ? [partSpan(text, word, best.term, best.match, queryWord)] : [];
  });
}

/** Finds what to mark in the texts of the hits of one query. */
export class Marker {
  private readonly parts: readonly Parts[];

  constructor(private readonly query: readonly QueryWord[]) {
    this.parts = partsToMark(query);
  }

  /** Everything in a text that answers the query, in order, without overlaps. */
  spans(text: string): Span[] {
    const {list, forms} = read(text);
    const parts = this.parts
      .map(({queryWord, terms}) => ({queryWord, terms: terms.filter(({term}) => forms.includes(term))}))
      .filter(({terms}) => terms.length > 0);
    const found = list.flatMap((word, i) => {
      const whole = wholeWord(text, list, i, this.query);
      return whole.length > 0 || parts.length === 0 ? whole : partsOf(text, word, parts);
    });
    const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    return ordered.filter((span) => {
      if (span.start < end || span.end <= span.start) return false;
      end = span.end;
      return true;
    });
  }
}
