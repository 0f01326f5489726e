/** What the benchmark uses of `pagefind.js`, the client that Pagefind 1.6.0 writes beside its index. */
interface PagefindResult {
  /** Hash of the page's fragment. */
  id: string;
  score: number;
}

interface PagefindClient {
  search(term: string): Promise<{results: PagefindResult[]}>;
  destroy(): Promise<void>;
}

interface PagefindModule {
  createInstance: (options: {basePath: string}) => PagefindClient;
}
