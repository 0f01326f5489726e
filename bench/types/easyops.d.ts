/** What the benchmark uses of the server side of @easyops-cn/docusaurus-search-local 0.55.3. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/buildIndex.js' {
  /** A searchable text: number, text, title of its section, address, number of its page. */
  interface SearchDocument {
    i: number;
    t: string;
    u: string;
    b?: string[];
    s?: string;
    h?: string;
    p?: number;
  }

  interface WrappedIndex {
    documents: SearchDocument[];
    /** Serialised with `JSON.stringify`. */
    index: object;
  }

  /** One index per kind of text: titles, headings, descriptions, keywords, contents. */
  export function buildIndex(
    allDocuments: SearchDocument[][],
    options: {language: string[]; removeDefaultStopWordFilter: string[]; removeDefaultStemmer: boolean},
  ): WrappedIndex[];
}
