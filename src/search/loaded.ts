import {nameEntries, passageEntries, type NameEntry, type PassageEntry} from './entries';
import {Postings} from './postings';
import type {SuchDokument, SuchIndexDaten} from './types';
import {Vocabulary} from './vocabulary';
import {FORMAT} from './weights';

/** Entries of all pages in a row, each with the page it belongs to. */
interface Field<Entry> {
  entries: readonly Entry[];
  /** Position of the page of each entry. */
  pages: readonly number[];
  postings: Postings;
}

/** An index ready for queries. */
export interface LoadedIndex {
  docs: readonly SuchDokument[];
  names: Field<NameEntry>;
  passages: Field<PassageEntry>;
  vocabulary: Vocabulary;
}

/**
 * Unpacks an index.
 * @throws Error when it was built by another version of the search, or is damaged
 */
export function unpack(daten: SuchIndexDaten): LoadedIndex {
  if (daten.format !== FORMAT) {
    throw new Error(`Search index has format ${daten.format}, this search reads format ${FORMAT}: build it again`);
  }
  const docs = daten.dokumente;
  const names = docs.map(nameEntries);
  const passages = docs.map(passageEntries);
  const pages = (lists: readonly (readonly unknown[])[]): number[] =>
    lists.flatMap((list, page) => list.map(() => page));
  const nameField = {
    entries: names.flat(),
    pages: pages(names),
    postings: new Postings(daten.namen, names.flat().length),
  };
  const passageField = {
    entries: passages.flat(),
    pages: pages(passages),
    postings: new Postings(daten.passagen, passages.flat().length),
  };
  return {
    docs,
    names: nameField,
    passages: passageField,
    vocabulary: new Vocabulary(nameField.postings, passageField.postings),
  };
}
