import type {Frequency, Splitter} from './compounds';
import {stem} from './stem';
import {withoutStopWords} from './stopwords';
import {SLOT} from './weights';
import {words, type Word} from './words';

/** How a term stands in a text: as a word of its own, or as another way to write words of the text. */
type WrittenSlot = typeof SLOT.word | typeof SLOT.variant;

/** Terms of a text, each with the best way it stands there. */
export type Terms = Map<string, WrittenSlot>;

function put(terms: Terms, term: string, slot: WrittenSlot): void {
  const known = terms.get(term);
  if (known === undefined || slot < known) terms.set(term, slot);
}

/**
 * The full word behind a shortened alternative: "Krankenschwester/-pfleger" → "krankenpfleger",
 * "Sozialpädagoge/-pädagogin" → "sozialpadagogin".
 */
function completed(head: string, tail: string, split: Splitter): string | undefined {
  const shared = head.indexOf(tail.slice(0, 3), 2);
  if (shared > 0) return head.slice(0, shared) + tail;
  const last = split(head)?.at(-1)?.term;
  const at = last === undefined ? -1 : head.lastIndexOf(last.slice(0, 4));
  return at > 2 ? head.slice(0, at) + tail : undefined;
}

function putLinked(terms: Terms, previous: Word, word: Word, split: Splitter): void {
  if (word.link === 'hyphen') put(terms, stem(previous.form + word.form), SLOT.variant);
  const whole = word.link === 'alternative' ? completed(previous.form, word.form, split) : undefined;
  if (whole !== undefined) put(terms, stem(whole), SLOT.variant);
}

/**
 * Analyses a text for the index: stems of its words, hyphenated words also written together. Parts of compounds follow
 * from the terms (see postings.ts).
 */
export function analyse(text: string, split: Splitter): Terms {
  const terms: Terms = new Map();
  const all = words(text);
  for (const {form} of withoutStopWords(all)) put(terms, stem(form), SLOT.word);
  all.forEach((word, i) => {
    const previous = all[i - 1];
    if (previous) putLinked(terms, previous, word, split);
  });
  return terms;
}

/** Counts how often each stem occurs in the texts: the dictionary of the compound splitter. */
export function countStems(texts: Iterable<string>): Frequency {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const {form} of words(text)) {
      const term = stem(form);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return (term) => counts.get(term) ?? 0;
}
