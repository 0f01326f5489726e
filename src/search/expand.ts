import {longForms} from './abbreviations';
import {allowedEdits} from './spelling';
import {stem} from './stem';
import type {Vocabulary} from './vocabulary';
import {LIMITS, WEIGHTS} from './weights';
import type {Word} from './words';

/** How a term of the index answers a word of the query. */
type MatchKind = 'exact' | 'joined' | 'longForm' | 'part' | 'prefix' | 'infix' | 'beginning' | 'typo';

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

/** What is known about a word beyond its matches. */
interface Expansion {
  word: QueryWord;
  known: boolean;
  /** Edits to the nearest spelling; Infinity without one. */
  edits: number;
}

function put(word: QueryWord, term: string, weight: number, kind: MatchKind): void {
  const previous = word.matches.get(term);
  if (!previous || weight > previous.weight) word.matches.set(term, {weight, kind});
}

function addPrefixes(word: QueryWord, term: string, last: boolean, vocabulary: Vocabulary): void {
  if (word.form.length < 2) return;
  const limit = last ? LIMITS.lastWordTerms : LIMITS.otherWordTerms;
  let found = vocabulary.startingWith(word.form, limit);
  if (found.length === 0 && term.length >= 4) found = vocabulary.startingWith(term, limit);
  for (const candidate of found) {
    const rest = Math.pow(word.form.length / Math.max(word.form.length, candidate.length), WEIGHTS.prefixRest);
    const field = vocabulary.inNames(candidate) ? 1 : WEIGHTS.prefixPassage;
    put(word, candidate, (last ? WEIGHTS.prefixLast : WEIGHTS.prefixOther) * field * rest, 'prefix');
  }
}

function typoWeight(term: string, candidate: string, distance: number): number {
  const weight = distance === 2 && term.length < 10 ? WEIGHTS.typoShort : (WEIGHTS.typo[distance] ?? 0);
  return weight * (candidate[0] === term[0] ? 1 : WEIGHTS.typoFirstLetter);
}

/** Adds the nearest spellings and returns their distance. */
function addSpellings(word: QueryWord, term: string, vocabulary: Vocabulary): number {
  const edits = allowedEdits(word.form);
  if (edits === 0 || /\p{N}/u.test(term)) return Infinity;
  const names = vocabulary.similarNames(term, edits);
  const found = names.length > 0 ? names : vocabulary.similarPassages(term, edits);
  const nearest = found[0]?.distance ?? Infinity;
  if (word.matches.size > 0 && nearest > 1) return nearest;
  const field = names.length > 0 ? 1 : WEIGHTS.typoPassage;
  found
    .filter(({distance}) => distance === nearest || distance === 1)
    .filter(({term: candidate, distance}) => distance < 2 || term.length >= 10 || candidate[0] === term[0])
    .slice(0, LIMITS.spellings)
    .forEach(({term: candidate, distance}) =>
      put(word, candidate, field * typoWeight(term, candidate, distance), 'typo'),
    );
  return nearest;
}

/** One known part at either end of an unknown compound: its longest known ending and its longest known beginning. */
function knownEnds(form: string, vocabulary: Vocabulary): string[] {
  const known = (part: string): string | undefined => [stem(part), part].find((term) => vocabulary.has(term));
  const ends: string[] = [];
  let endStart = form.length + 2;
  for (let i = 2; i <= form.length - 4 && ends.length === 0; i++) {
    const ending = known(form.slice(i));
    if (ending === undefined) continue;
    ends.push(ending);
    endStart = i + 2;
  }
  for (let i = Math.min(form.length - 2, endStart); i >= 4; i--) {
    const beginning = known(form.slice(0, i));
    if (beginning !== undefined) return ends.includes(beginning) ? ends : [beginning, ...ends];
  }
  return ends;
}

function expandWord(source: Word, last: boolean, vocabulary: Vocabulary): Expansion {
  const form = source.form.slice(0, LIMITS.wordLength);
  const word: QueryWord = {form, start: source.start, end: source.end, matches: new Map()};
  const term = stem(form);
  if (vocabulary.has(term)) put(word, term, 1, 'exact');
  for (const [first, ...more] of longForms(form)) {
    if (first !== undefined && more.length === 0 && vocabulary.has(first))
      put(word, first, WEIGHTS.longForm, 'longForm');
  }
  const known = word.matches.size > 0;
  addPrefixes(word, term, last, vocabulary);
  if (!known && form.length >= 5) {
    for (const candidate of vocabulary.containing(term, LIMITS.otherWordTerms))
      put(word, candidate, WEIGHTS.infix, 'infix');
  }
  const edits = known ? 0 : addSpellings(word, term, vocabulary);
  if (!known && term.length >= 7 && (word.matches.size === 0 || (edits > 1 && edits < Infinity))) {
    const minLength = Math.max(5, Math.ceil(term.length * 0.6));
    for (const candidate of vocabulary.longestBeginning(term, minLength, LIMITS.spellings)) {
      put(word, candidate, WEIGHTS.beginning, 'beginning');
    }
  }
  return {word, known, edits};
}

/** Last resort: words that share a long ending ("möbelpacker", "handelsfachpacker") or the beginning. */
function addRelatives(word: QueryWord, vocabulary: Vocabulary): void {
  const term = stem(word.form);
  const endings = vocabulary.longestEnding(term, LIMITS.sharedEnding, LIMITS.spellings);
  const found =
    endings.length > 0 ? endings : vocabulary.longestBeginning(term, LIMITS.sharedBeginning, LIMITS.spellings);
  for (const candidate of found) put(word, candidate, WEIGHTS.beginning, 'beginning');
}

/** Words that stand for one word of the query: itself, the parts of an unknown compound, or a long form of several words. */
function answers(source: Word, last: boolean, vocabulary: Vocabulary): QueryWord[] {
  const {word, known, edits} = expandWord(source, last, vocabulary);
  const part = (term: string, weight: number, kind: MatchKind): QueryWord => ({
    ...word,
    form: term,
    matches: new Map([[term, {weight, kind}]]),
  });
  const phrase = longForms(word.form).find((long) => long.length > 1);
  if (phrase && (!known || word.form.length <= 3)) {
    const itself = word.matches.get(stem(word.form));
    return phrase.map((term) => {
      const answer = part(term, WEIGHTS.longForm, 'longForm');
      if (itself) answer.matches.set(stem(word.form), itself);
      return answer;
    });
  }
  if (known || word.form.length < 7) return [word];
  const split = vocabulary.split(word.form);
  const closest = [...word.matches.values()].some(({kind}) => kind === 'prefix' || kind === 'infix');
  const parts = split ?? (closest ? [] : knownEnds(word.form, vocabulary));
  const trusted = split ? 1 : Math.max(2, word.form.length * WEIGHTS.trustedEdits);
  if (!closest && parts.length > 0 && edits > trusted) return parts.map((term) => part(term, WEIGHTS.part, 'part'));
  const weight = closest ? WEIGHTS.partBesidePrefix : WEIGHTS.partBesideSpelling;
  for (const term of split && !closest ? [] : parts) put(word, term, weight, 'part');
  if (word.matches.size === 0) addRelatives(word, vocabulary);
  return [word];
}

/** "kfz mechatroniker" → "kraftfahrzeugmechatroniker", "lager logistik" → "lagerlogistik". */
function joinNeighbours(list: readonly QueryWord[], vocabulary: Vocabulary): void {
  list.forEach((word, i) => {
    const next = list[i + 1];
    if (!next) return;
    const long = longForms(word.form).flatMap((forms) => (forms.length === 1 ? forms : []));
    for (const beginning of [word.form, `${word.form}s`, ...long]) {
      const term = stem(beginning + next.form);
      if (!vocabulary.has(term)) continue;
      put(word, term, WEIGHTS.joined, 'joined');
      put(next, term, WEIGHTS.joined, 'joined');
    }
  });
}

/**
 * Finds the index terms that answer a query.
 * @param subject the words of the query that carry meaning
 * @param growing whether the last word may still be typed
 */
export function expand(subject: readonly Word[], growing: boolean, vocabulary: Vocabulary): QueryWord[] {
  const list = subject
    .slice(0, LIMITS.queryWords)
    .flatMap((word, i, all) => answers(word, growing && i === all.length - 1, vocabulary))
    .slice(0, LIMITS.queryWords);
  joinNeighbours(list, vocabulary);
  return list;
}
