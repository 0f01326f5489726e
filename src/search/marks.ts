import type {Match, QueryWord} from './expand';
import {unfoldRange} from './fold';
import {stem} from './stem';
import type {Segment} from './types';
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

/** Span of a stretch of a word's folded form; a stretch up to the end includes the gender ending. */
function partSpan(text: string, word: Word, part: string, match: Match, queryWord: QueryWord): Span {
  const from = word.form.lastIndexOf(part);
  const to = from + part.length;
  const range = unfoldRange(text.slice(word.start, word.end), from, to);
  const end = to === word.form.length ? word.end : word.start + range.end;
  return {start: word.start + range.start, end, match, queryWord};
}

/** A word of the text that answers as a whole; of a longer word that merely contains the typed one, that part. */
function wholeWord(text: string, list: readonly Word[], i: number, query: readonly QueryWord[]): Span[] {
  const word = list[i];
  if (!word) return [];
  const previous = list[i - 1];
  const term = stem(word.form);
  const joined = previous && word.link === 'hyphen' ? stem(previous.form + word.form) : undefined;
  for (const queryWord of query) {
    const match = queryWord.matches.get(term);
    const typed = [queryWord.form, stem(queryWord.form)].find((part) => word.form.includes(part));
    if (match && isWithinWord(match) && typed !== undefined) return [partSpan(text, word, typed, match, queryWord)];
    if (match) return [{start: word.start, end: word.end, match, queryWord}];
    const joinedMatch = joined === undefined ? undefined : queryWord.matches.get(joined);
    if (joinedMatch && previous && !isWithinWord(joinedMatch))
      return [{start: previous.start, end: word.end, match: joinedMatch, queryWord}];
  }
  return [];
}

/** The heaviest matching part of a compound for each word of the query. */
function partsOf(text: string, word: Word, query: readonly QueryWord[]): Span[] {
  return query.flatMap((queryWord) => {
    let best: {term: string; match: Match} | undefined;
    for (const [term, match] of queryWord.matches) {
      const fits = term.length >= MIN_MARKED_PART && term.length < word.form.length && word.form.includes(term);
      if (fits && (!best || match.weight > best.match.weight)) best = {term, match};
    }
    return best ? [partSpan(text, word, best.term, best.match, queryWord)] : [];
  });
}

/** Everything in a text that answers the query, in order, without overlaps. */
export function findSpans(text: string, query: readonly QueryWord[]): Span[] {
  const list = words(text);
  const found = list.flatMap((word, i) => {
    const whole = wholeWord(text, list, i, query);
    return whole.length > 0 ? whole : partsOf(text, word, query);
  });
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ordered.filter((span) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
}

/** Cuts `text` from `from` to `to` into marked and unmarked segments. */
export function segments(text: string, spans: readonly Span[], from = 0, to = text.length): Segment[] {
  const result: Segment[] = [];
  let position = from;
  const push = (end: number, markiert: boolean): void => {
    if (end > position) result.push({text: text.slice(position, end), markiert});
    position = Math.max(position, end);
  };
  for (const span of spans) {
    if (span.end <= from || span.start >= to) continue;
    push(Math.max(from, span.start), false);
    push(Math.min(to, span.end), true);
  }
  push(to, false);
  return result;
}
