import type {BenchDocument} from './documents';
import {createRandom, pick, sample, type Random} from './random';

/** Numbers of documents measured. */
export const SIZES = [100, 1301, 5000, 20000] as const;

/** Share of the long words of a replica that become another word of the corpus, or a compound nobody has seen. */
const REPLACED = 0.2;
const COINED = 0.03;

/** Words of five and more letters. */
const LONG_WORD = /\p{L}{5,}/gu;

const textsOf = (document: BenchDocument): string[] => [
  document.title,
  document.shortTitle,
  document.description,
  ...document.names,
  ...document.texts,
];

function longWords(documents: readonly BenchDocument[]): string[] {
  return [...new Set(documents.flatMap(textsOf).flatMap((text) => text.match(LONG_WORD) ?? []))];
}

function perturb(text: string, random: Random, words: readonly string[]): string {
  return text.replace(LONG_WORD, (word) => {
    const chance = random();
    if (chance < COINED) return pick(random, words) + pick(random, words).toLowerCase();
    return chance < COINED + REPLACED ? pick(random, words) : word;
  });
}

/** A document like another one, with its id and code: vocabulary grows as it does in a growing corpus, only faster. */
function replica(document: BenchDocument, number: number, random: Random, words: readonly string[]): BenchDocument {
  const change = (text: string) => perturb(text, random, words);
  return {
    ...document,
    key: `${document.key}~${number}`,
    title: change(document.title),
    shortTitle: change(document.shortTitle),
    names: document.names.map(change),
    // Forms are measured on the corpus itself only.
    forms: [],
    description: change(document.description),
    texts: document.texts.map(change),
  };
}

/**
 * A corpus of another size: a sample, or the corpus followed by replicas. The same for the same seed, and the smaller of
 * two grown corpora is the beginning of the larger.
 * @throws RangeError when there are no documents
 */
export function scaledCorpus(documents: readonly BenchDocument[], size: number, seed: number): BenchDocument[] {
  if (documents.length === 0) throw new RangeError('Cannot scale an empty corpus');
  if (size <= documents.length) return sample(createRandom(seed), documents, size);
  const words = longWords(documents);
  const random = createRandom(seed);
  const replicas = Array.from({length: size - documents.length}, (_, i) => {
    const source = documents[i % documents.length];
    if (source === undefined) throw new RangeError('No such document');
    return replica(source, 1 + Math.floor(i / documents.length), random, words);
  });
  return [...documents, ...replicas];
}
