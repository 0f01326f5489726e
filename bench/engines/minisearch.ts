import MiniSearch, {type Options, type SearchOptions, type SearchResult} from 'minisearch';
import {bundle, delivered} from '../bundle';
import {LIMIT, type Engine} from '../engine';
import {BOOST, FIELDS, fieldsOf, type FieldDocument} from '../fields';

type Stored = FieldDocument & {id: number};

type Ask = (index: MiniSearch<Stored>, query: string) => SearchResult[];

const FILE = 'index.json';

const ANALYSIS = "export {words} from '../src/search/words'; export {stem} from '../src/search/stem';";
const {words, stem} = (await delivered(ANALYSIS)) as typeof import('../../src/search/words') &
  typeof import('../../src/search/stem');

function engine(ask: Ask, analysis: Partial<Options<Stored>> = {}, imports = ''): Engine {
  const options: Options<Stored> = {fields: [...FIELDS], ...analysis};
  return {
    build(documents) {
      const index = new MiniSearch<Stored>(options);
      index.addAll(documents.map((document, id) => ({id, ...fieldsOf(document)})));
      return {files: [{name: FILE, content: JSON.stringify(index)}]};
    },
    load(files) {
      const index = MiniSearch.loadJSON<Stored>(files.text(FILE), options);
      return {
        answer: (query) =>
          ask(index, query)
            .slice(0, LIMIT)
            .flatMap(({id}) => files.keys[Number(id)] ?? []),
      };
    },
    async library() {
      return [await bundle(`export {default} from 'minisearch'; ${imports}`)];
    },
  };
}

const USUAL: SearchOptions = {boost: BOOST, prefix: true, fuzzy: 0.2};

/** MiniSearch: any of the words. */
export const miniSearch = engine((index, query) => index.search(query, {...USUAL, combineWith: 'OR'}));

/** MiniSearch: all of the words. */
export const miniSearchAnd = engine((index, query) => index.search(query, {...USUAL, combineWith: 'AND'}));

/** Tuned on the development queries of the site and of the classification. */
const TUNED: SearchOptions = {
  boost: {title: 4, short: 4, names: 4, description: 1, texts: 1},
  prefix: true,
  fuzzy: (term) => (term.length > 4 ? 0.25 : false),
  weights: {fuzzy: 0.2, prefix: 0.2},
  bm25: {k: 0.8, b: 0.5, d: 0.3},
};

/** Documents with all of the words first, filled up with those that have some. */
function allThenAny(index: MiniSearch<Stored>, query: string): SearchResult[] {
  const all = index.search(query, {...TUNED, combineWith: 'AND'});
  if (all.length >= LIMIT) return all;
  const found = new Set(all.map(({id}) => Number(id)));
  return [...all, ...index.search(query, {...TUNED, combineWith: 'OR'}).filter(({id}) => !found.has(Number(id)))];
}

/** MiniSearch with the words and stems of the site's own engine: the strongest peer we could build. */
export const miniSearchOurs = engine(
  allThenAny,
  {tokenize: (text) => words(text).map(({form}) => stem(form)), processTerm: (term) => term},
  ANALYSIS,
);
