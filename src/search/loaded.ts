import {checksum} from './checksum';
import {CodeList} from './codes';
import {nameEntries, passageEntries, type NameEntry, type PassageEntry} from './entries';
import {Postings} from './postings';
import type {PostingsDaten, TextSeite, TextTeil, TitelSeite, TitelTeil} from './types';
import {Vocabulary} from './vocabulary';
import {FORMAT} from './weights';

/** Entries of all pages in a row, each with the page it belongs to. */
export interface Field<Entry> {
  entries: readonly Entry[];
  /** Position of the page of each entry. */
  pages: Int32Array;
  postings: Postings;
}

/** An index ready for queries. */
export interface LoadedIndex {
  /** The same in both parts of an index. */
  stand: string;
  pages: readonly TitelSeite[];
  /** In the order of the pages; empty while texts are not loaded. */
  texts: readonly TextSeite[];
  names: Field<NameEntry>;
  passages: Field<PassageEntry>;
  vocabulary: Vocabulary;
  codes: CodeList;
}

/**
 * Unpacks the first part of an index.
 * @throws Error when it was built by another version of the search, or is damaged
 */
export function unpackTitles(titel: TitelTeil): LoadedIndex {
  expectFormat(titel, 'title');
  const names = field(titel.seiten.map(nameEntries), titel.woerter);
  const passages = emptyField<PassageEntry>();
  const vocabulary = new Vocabulary(names.postings, passages.postings);
  const codes = new CodeList(titel.seiten);
  return {stand: titel.stand, pages: titel.seiten, texts: [], names, passages, vocabulary, codes};
}

/**
 * Adds the second part to an unpacked first one.
 * @throws Error when it was built by another version of the search, belongs to another index, or is damaged
 */
export function unpackTexts(titles: LoadedIndex, text: TextTeil): LoadedIndex {
  expectFormat(text, 'text');
  if (text.stand !== titles.stand)
    throw new Error(`Search index: text part ${text.stand} does not belong to title part ${titles.stand}`);
  const passages = field(text.texte.map(passageEntries), text.woerter);
  const vocabulary = new Vocabulary(titles.names.postings, passages.postings);
  return {...titles, texts: text.texte, passages, vocabulary};
}

function expectFormat({format}: {format: number}, part: string): void {
  if (format === FORMAT) return;
  throw new Error(
    `Search index (${part} part) has format ${format}, this search reads format ${FORMAT}: build it again`,
  );
}

/**
 * @param lists entries of each page
 * @throws Error when the words are damaged
 */
function field<Entry>(lists: readonly (readonly Entry[])[], woerter: PostingsDaten): Field<Entry> {
  const entries: Entry[] = [];
  const pages: number[] = [];
  lists.forEach((list, page) => {
    for (const entry of list) {
      entries.push(entry);
      pages.push(page);
    }
  });
  return {entries, pages: Int32Array.from(pages), postings: new Postings(woerter, entries.length)};
}

function emptyField<Entry>(): Field<Entry> {
  return field<Entry>([], {terme: '', listen: '', summe: checksum('', '')});
}
