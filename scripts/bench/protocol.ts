import type {EngineId} from './engines';

/** What a process of its own is to do with one engine and one corpus. Written to a file, which the process reads. */
export interface Job {
  engine: EngineId;
  /** File with the documents (JSON). */
  documents: string;
  /** Empty folder for the index. */
  folder: string;
  queries: readonly string[];
  /** Texts typed letter by letter; may be empty. */
  typed: readonly string[];
  /** Milliseconds for loading and answering, after which the process stops by itself; undefined for no limit. */
  budget?: number;
}

/** Parts of the work, each in a process of its own, so that heap and compiled code of one do not help the other. */
export type Task = 'build' | 'search' | 'library';

/** Sizes of some files: as they are, and summed over the files compressed one by one. Bytes. */
export interface Sizes {
  raw: number;
  gzip: number;
  /** Missing for what would take minutes. */
  brotli?: number;
}

/** Times of one set of queries. */
export interface Timing {
  /** Milliseconds, the fastest of the passes, in the order of the queries. */
  fastest: number[];
  /** Number of passes finished in time. */
  passes: number;
}

/** All that is known of one engine and one corpus. What is missing failed or was not finished in time. */
export interface Findings {
  /** Building the index: seconds of the processor and of the clock. */
  built?: {cpu: number; wall: number};
  sizes?: {
    /** What answers queries. */
    index: Sizes;
    /** Texts that are only shown, when the engine delivers any. */
    texts?: Sizes;
    /** All files as a browser downloads them; without brotli, which the parts have. */
    download: Sizes;
  };
  /** From bytes to the first answer, milliseconds: medians of fresh loads, and the first, with cold code. */
  loaded?: {cpu: number; wall: number; cold: number; loads: number; heap: number};
  /** Keys of the documents found, best first, one list per query. */
  answers?: string[][];
  latency?: Timing;
  keystrokes?: Timing;
  /** Client code of engine and library, minified. */
  library?: Sizes;
  /** Why something is missing. */
  failure?: string;
}

/** A message of such a process: some of the findings. */
export type Message = Partial<Findings>;
