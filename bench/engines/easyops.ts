import {
  buildIndex,
  type SearchDocument,
} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/buildIndex.js';
import type {BenchDocument} from '../../scripts/bench/documents';
import {bundle, run, type VirtualModules} from '../bundle';
import {LIMIT, type Engine} from '../engine';
import {shortOf, withForms} from '../fields';

const FILE = 'search-index.json';
const WORKER = 'worker.js';

/** Limits of the plugin: of its search page (not configurable), and of its search field (the default). */
const PAGE_LIMIT = 100;
const FIELD_LIMIT = 8;

/** The plugin's defaults, for German. */
const OPTIONS = {language: ['de'], removeDefaultStopWordFilter: [], removeDefaultStemmer: false};

/** The module the plugin generates while a site is built (its `generate.js`). */
const GENERATED: VirtualModules = {
  '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js': `
    import lunr from 'lunr';
    require('lunr-languages/lunr.stemmer.support')(lunr);
    require('lunr-languages/lunr.de')(lunr);
    export const removeDefaultStopWordFilter = [];
    export const language = ['de'];
    export const searchIndexUrl = '${FILE}';
    export const searchResultLimits = ${FIELD_LIMIT};
    export const fuzzyMatchingDistance = 1;
  `,
};

const CLIENT = "export {SearchWorker} from '@easyops-cn/docusaurus-search-local/dist/client/client/theme/worker.js';";

/** The worker's class, as far as it is used here. */
interface SearchWorker {
  search(baseUrl: string, context: string, input: string, limit: number): Promise<{document: SearchDocument}[]>;
}

interface WorkerModule {
  SearchWorker: new () => SearchWorker;
}

const urlOf = (key: string) => `/${key}/`;
const keyOf = (url: string) => url.slice(1, -1);

/** Texts by kind, numbered as the plugin's `scanDocuments` does. */
function scan(documents: readonly BenchDocument[]): SearchDocument[][] {
  const [titles, headings, descriptions, keywords, contents]: SearchDocument[][] = [[], [], [], [], []];
  let next = 0;
  for (const document of documents) {
    const u = urlOf(document.key);
    const s = document.title;
    const p = ++next;
    titles?.push({i: p, t: s, u, b: []});
    const short = shortOf(document);
    if (short !== '') descriptions?.push({i: p, t: short, s, u, p});
    if (document.names.length > 0) keywords?.push({i: p, t: document.names.join(', '), s, u, p});
    for (const t of [document.description, document.texts.join(' ')]) {
      if (t !== '') contents?.push({i: ++next, t, s, u, h: '', p});
    }
  }
  return [titles, headings, descriptions, keywords, contents].map((list) => list ?? []);
}

/** Runs the bundled worker with a network of its own that knows one file. */
function startWorker(code: string, index: () => unknown): SearchWorker {
  const fetch = async () => ({json: async () => index()});
  const {SearchWorker} = run(code, {fetch, location: {origin: 'https://example.org'}}) as WorkerModule;
  return new SearchWorker();
}

function engine(prepare: (document: BenchDocument) => BenchDocument): Engine {
  return {
    build(documents) {
      const indexes = buildIndex(scan(documents.map(prepare)), OPTIONS);
      return {
        files: [{name: FILE, content: JSON.stringify(indexes)}],
        parts: () => ({
          index: [JSON.stringify(indexes.map(({index}) => index))],
          texts: [JSON.stringify(indexes.map((part) => part.documents))],
        }),
        async aside() {
          const modules = {...GENERATED, comlink: 'export const expose = () => undefined;'};
          return [{name: WORKER, content: await bundle(CLIENT, modules, 'cjs')}];
        },
      };
    },
    load(files) {
      const worker = startWorker(files.text(WORKER), () => files.json(FILE));
      return {
        async answer(query) {
          const results = await worker.search('/', '', query, PAGE_LIMIT);
          return [...new Set(results.map(({document}) => keyOf(document.u)))].slice(0, LIMIT);
        },
        suggest: (query) => worker.search('/', '', query, FIELD_LIMIT),
      };
    },
    async library() {
      return [await bundle(CLIENT, GENERATED)];
    },
  };
}

/** The plugin @easyops-cn/docusaurus-search-local. */
export const easyops = engine((document) => document);

/** The same with names written out in both forms. */
export const easyopsForms = engine(withForms);
