/** What the benchmark uses of lunr 2.3.9, which comes without types; the copy in the package of cmfcmf is the same. */
declare module 'lunr' {
  /** Found document. */
  interface Result {
    ref: string;
    score: number;
  }

  interface Clause {
    fields?: string[];
    boost?: number;
    wildcard?: number;
  }

  interface Query {
    term(terms: readonly string[], options: Clause): Query;
  }

  interface Index {
    query(build: (query: Query) => void): Result[];
  }

  interface Builder {
    use(plugin: unknown): void;
    k1(value: number): void;
    b(value: number): void;
    ref(name: string): void;
    field(name: string): void;
    add(document: Record<string, string>): void;
  }

  interface Lunr {
    (configure: (this: Builder) => void): Index;
    tokenizer(text: string): {str: string}[];
    Index: {load(serialised: unknown): Index};
    Query: {wildcard: {TRAILING: number}};
    /** There once `lunr-languages/lunr.de` was applied. */
    de?: unknown;
  }

  const lunr: Lunr;
  export default lunr;
}

declare module '@cmfcmf/docusaurus-search-local/lib/lunr.js' {
  export {default} from 'lunr';
}

declare module 'lunr-languages/lunr.stemmer.support.js' {
  import type {Lunr} from 'lunr';
  const apply: (lunr: Lunr) => void;
  export default apply;
}

declare module 'lunr-languages/lunr.de.js' {
  import type {Lunr} from 'lunr';
  const apply: (lunr: Lunr) => void;
  export default apply;
}
