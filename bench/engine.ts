import type {BenchDocument} from '../scripts/bench/documents';

/** Content of a file as it is delivered. */
export type Content = string | Uint8Array;

/** A file of an index. */
export interface IndexFile {
  /** Path below the folder of the index. */
  name: string;
  content: Content;
}

/** An index, ready to be delivered. */
export interface BuiltIndex {
  /** What a browser downloads to answer queries, except the library. */
  files: readonly IndexFile[];
  /** The same by purpose, when the files hold texts that are only shown. Without it all is index. */
  parts?(): {index: readonly Content[]; texts?: readonly Content[]};
  /** Files the benchmark itself needs later; neither they nor the time they take count. */
  aside?(): readonly IndexFile[] | Promise<readonly IndexFile[]>;
}

/** The files of an index on the client's side. */
export interface IndexFiles {
  /** Where they lie, for engines that fetch by themselves. */
  folder: string;
  bytes: (name: string) => Uint8Array;
  text: (name: string) => string;
  json: (name: string) => unknown;
  /** Keys of the documents, in the order they were built in. */
  keys: readonly string[];
}

/** A loaded index. */
export interface Searcher {
  /** Keys of at least ten documents, if so many were found, best first. */
  answer(query: string): string[] | Promise<string[]>;
  /** What a search field asks while somebody types, where that differs from `answer`. */
  suggest?(query: string): unknown;
}

/** One engine, driven as its manual or its plugin drives it. */
export interface Engine {
  build(documents: readonly BenchDocument[]): BuiltIndex | Promise<BuiltIndex>;
  /** May be called several times in one process; each call starts from the bytes. */
  load(files: IndexFiles): Searcher | Promise<Searcher>;
  /** The code a browser needs to search, minified. */
  library(): Promise<Content[]>;
}

/** Number of answers asked for. */
export const LIMIT = 10;
