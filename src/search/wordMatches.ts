import {longForms} from './abbreviations';
import {put, type QueryWord} from './match';
import {allowedEdits} from './spelling';
import {stem} from './stem';
import {infinitiveStems} from './verbs';
import type {Vocabulary} from './vocabulary';
import {LIMITS, WEIGHTS} from './weights';
import type {Word} from './words';

/** What is known about a word of the query by itself. */
export interface Expansion {
  word: QueryWord;
  /** Whether the index has it, its long form or its infinitive. */
  known: boolean;
  /** Edits to the nearest spelling; Infinity without one, or when none was needed. */
  edits: number;
}

/**
 * Finds the index terms that answer one word: itself, its long form, words it begins, words that contain it, and, for a
 * word that is not known, words that sound or are spelled alike.
 * @param last whether the word may still be growing
 */
export function matchWord(source: Word, last: boolean, vocabulary: Vocabulary): Expansion {
  const form = source.form.slice(0, LIMITS.wordLength);
  const word: QueryWord = {form, start: source.start, end: source.end, matches: new Map()};
  const term = stem(form);
  addKnown(word, term, vocabulary);
  const known = word.matches.size > 0;
  addPrefixes(word, term, last, vocabulary);
  if (known) return {word, known, edits: Infinity};
  if (form.length >= LIMITS.infixLetters) addContaining(word, term, vocabulary);
  const edits = addSpellings(word, term, vocabulary);
  const farOff = word.matches.size === 0 || (edits > 1 && edits < Infinity);
  if (term.length >= LIMITS.beginningLetters && farOff) {
    const minLength = Math.max(LIMITS.sharedBeginning, Math.ceil(term.length * WEIGHTS.beginningShare));
    for (const candidate of vocabulary.longestBeginning(term, minLength, LIMITS.spellings))
      put(word, candidate, WEIGHTS.beginning, 'beginning');
  }
  return {word, known, edits};
}

function addKnown(word: QueryWord, term: string, vocabulary: Vocabulary): void {
  if (vocabulary.has(term)) put(word, term, 1, 'exact');
  for (const [first, ...more] of longForms(term)) {
    if (first !== undefined && more.length === 0 && vocabulary.has(first))
      put(word, first, WEIGHTS.longForm, 'longForm');
  }
  for (const infinitive of infinitiveStems(word.form)) {
    if (vocabulary.has(infinitive)) put(word, infinitive, WEIGHTS.infinitive, 'infinitive');
  }
}

function addPrefixes(word: QueryWord, term: string, last: boolean, vocabulary: Vocabulary): void {
  const limit = last ? LIMITS.lastWordTerms : LIMITS.otherWordTerms;
  let found = vocabulary.startingWith(word.form, limit);
  if (found.length === 0 && term.length >= 4) found = vocabulary.startingWith(term, limit);
  for (const candidate of found) {
    const rest = Math.pow(word.form.length / Math.max(word.form.length, candidate.length), WEIGHTS.prefixRest);
    const field = vocabulary.inNames(candidate) ? 1 : WEIGHTS.prefixPassage;
    put(word, candidate, (last ? WEIGHTS.prefixLast : WEIGHTS.prefixOther) * field * rest, 'prefix');
  }
}

function addContaining(word: QueryWord, term: string, vocabulary: Vocabulary): void {
  const besidePrefix = word.matches.size > 0 ? WEIGHTS.infixBesidePrefix : 1;
  for (const candidate of vocabulary.containing(term, LIMITS.otherWordTerms))
    put(word, candidate, WEIGHTS.infix * besidePrefix, 'infix');
}

function typoWeight(term: string, candidate: string, distance: number): number {
  const weight = distance === 2 && term.length < 10 ? WEIGHTS.typoShort : (WEIGHTS.typo[distance] ?? 0);
  return weight * (candidate[0] === term[0] ? 1 : WEIGHTS.typoFirstLetter);
}

/** Adds the nearest spellings and returns their distance. */
function addSpellings(word: QueryWord, term: string, vocabulary: Vocabulary): number {
  const edits = allowedEdits(word.form);
  if (edits === 0 || /\p{N}/u.test(term)) return Infinity;
  const sounds = vocabulary.soundingLike(term);
  for (const candidate of sounds) put(word, candidate, WEIGHTS.sound, 'sound');
  const {names, spellings} = vocabulary.similar(term, edits);
  const nearest = sounds.length > 0 ? 1 : (spellings[0]?.distance ?? Infinity);
  if (word.matches.size > 0 && nearest > 1) return nearest;
  const field = names ? 1 : WEIGHTS.typoPassage;
  spellings
    .filter(({distance}) => distance === nearest || distance === 1)
    .filter(({term: candidate, distance}) => distance < 2 || term.length >= 10 || candidate[0] === term[0])
    .slice(0, LIMITS.spellings)
    .forEach(({term: candidate, distance}) =>
      put(word, candidate, field * typoWeight(term, candidate, distance), 'typo'),
    );
  return nearest;
}
