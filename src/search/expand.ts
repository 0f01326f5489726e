import {longForms} from './abbreviations';
import {put, type Match, type QueryWord} from './match';
import {stem} from './stem';
import type {Vocabulary} from './vocabulary';
import {LIMITS, WEIGHTS} from './weights';
import {matchWord, type Expansion} from './wordMatches';
import type {Word} from './words';

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

/** Last resort: words that share a long ending ("möbelpacker", "handelsfachpacker") or the beginning. */
function addRelatives(word: QueryWord, vocabulary: Vocabulary): void {
  const term = stem(word.form);
  const endings = vocabulary.longestEnding(term, LIMITS.sharedEnding, LIMITS.spellings);
  const found =
    endings.length > 0 ? endings : vocabulary.longestBeginning(term, LIMITS.sharedBeginning, LIMITS.spellings);
  for (const candidate of found) put(word, candidate, WEIGHTS.beginning, 'beginning');
}

/** A word of the query that stands for one term only. */
function standIn(word: QueryWord, term: string, match: Match): QueryWord {
  return {...word, form: term, matches: new Map([[term, match]])};
}

/** The words of a long form ("sps" → "speicherprogrammierbar", "steuerung"), each also answered by the abbreviation. */
function spelledOut({word, known}: Expansion): QueryWord[] | undefined {
  const phrase = longForms(word.form).find((long) => long.length > 1);
  if (!phrase || (known && word.form.length > LIMITS.abbreviationLetters)) return undefined;
  const itself = word.matches.get(stem(word.form));
  return phrase.map((term) => {
    const answer = standIn(word, term, {weight: WEIGHTS.longForm, kind: 'longForm'});
    if (itself) answer.matches.set(stem(word.form), itself);
    return answer;
  });
}

/** The parts of an unknown compound, in place of the word or beside its similar spellings. */
function unknownCompound({word, edits}: Expansion, vocabulary: Vocabulary): QueryWord[] {
  const split = vocabulary.split(word.form);
  const kinds = new Set(Array.from(word.matches.values(), ({kind}) => kind));
  const closest = kinds.has('prefix') || kinds.has('infix') || kinds.has('sound');
  const parts = split ?? (closest ? [] : knownEnds(word.form, vocabulary));
  const trusted = split ? 1 : Math.max(2, word.form.length * WEIGHTS.trustedEdits);
  if (!closest && parts.length > 0 && edits > trusted)
    return parts.map((term) => standIn(word, term, {weight: WEIGHTS.part, kind: 'part'}));
  const weight = closest ? WEIGHTS.partBesidePrefix : WEIGHTS.partBesideSpelling;
  for (const term of split && !closest ? [] : parts) put(word, term, weight, 'part');
  if (word.matches.size === 0) addRelatives(word, vocabulary);
  return [word];
}

/** A rare compound also leads to pages that have its parts, behind those that have it itself. */
function addPartsOfRare(word: QueryWord, vocabulary: Vocabulary): void {
  const entries = Math.max(0, ...Array.from(word.matches.keys(), (term) => vocabulary.count(term)));
  if (entries > LIMITS.rareEntries) return;
  for (const term of vocabulary.split(word.form) ?? []) put(word, term, WEIGHTS.partOfRare, 'part');
}

/** Words that stand for one word of the query: itself, the parts of an unknown compound, or a long form of several words. */
function answers(source: Word, last: boolean, vocabulary: Vocabulary): QueryWord[] {
  const expansion = matchWord(source, last, vocabulary);
  const {word, known} = expansion;
  const phrase = spelledOut(expansion);
  if (phrase) return phrase;
  if (word.form.length < LIMITS.compoundLetters) return [word];
  if (!known) return unknownCompound(expansion, vocabulary);
  addPartsOfRare(word, vocabulary);
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
