import type {BenchDocument} from '../scripts/bench/documents';

/** The fields of the engines that take several, with the weights they get. */
export const BOOST = {title: 4, short: 3, names: 2, description: 1, texts: 1} as const;

/** Their names. */
export const FIELDS = ['title', 'short', 'names', 'description', 'texts'] as const;

/** A document as such engines take it. */
export type FieldDocument = Record<(typeof FIELDS)[number], string>;

/** Puts entries of a list side by side without making a phrase of their ends. */
const join = (list: readonly string[]) => list.join(' | ');

/** Short title and code. */
export function shortOf({shortTitle, code}: BenchDocument): string {
  return [shortTitle, code].filter((text) => text !== '').join(' ');
}

/** Splits a document into fields. */
export function fieldsOf(document: BenchDocument): FieldDocument {
  return {
    title: document.title,
    short: shortOf(document),
    names: join(document.names),
    description: document.description,
    texts: join(document.texts),
  };
}

/** The document with its names written out in both forms. */
export function withForms(document: BenchDocument): BenchDocument {
  return {...document, names: document.forms};
}
