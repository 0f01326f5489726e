import {fileURLToPath} from 'node:url';
import {keyOf, pageOf} from '../../scripts/bench/documents';
import type {TextTeil, TitelTeil} from '../../src/search';
import {bundle, delivered} from '../bundle';
import {LIMIT, type Engine} from '../engine';

/** As the site's plugin `search-index` does: browsers get FlexSearch's smallest build. */
const AS_IN_BROWSER = {
  flexsearch: fileURLToPath(new URL('flexsearch.light.module.min.js', import.meta.resolve('flexsearch'))),
};
const CLIENT = "export {loadIndex} from '../src/search';";

type Search = typeof import('../../src/search');
const {buildIndex} = (await delivered("export {buildIndex} from '../src/search';")) as Pick<Search, 'buildIndex'>;
const {loadIndex} = (await delivered(CLIENT, AS_IN_BROWSER)) as Pick<Search, 'loadIndex'>;

const TITLES = 'titel.json';
const TEXTS = 'text.json';

function engine({withTexts}: {withTexts: boolean}): Engine {
  return {
    build(documents) {
      const {titel, text} = buildIndex(documents.map(pageOf));
      const parts = withTexts ? [titel, text] : [titel];
      return {
        files: parts.map((part, i) => ({name: i === 0 ? TITLES : TEXTS, content: JSON.stringify(part)})),
        parts: () => ({
          index: parts.map(({woerter}) => JSON.stringify(woerter)),
          texts: parts.map((part) => JSON.stringify('seiten' in part ? part.seiten : part.texte)),
        }),
      };
    },
    load(files) {
      const titel = files.json(TITLES) as TitelTeil;
      const search = loadIndex(withTexts ? {titel, text: files.json(TEXTS) as TextTeil} : {titel});
      return {answer: (query) => search.suche(query, {limit: LIMIT}).treffer.map(keyOf)};
    },
    async library() {
      return [await bundle(CLIENT, {}, 'esm', AS_IN_BROWSER)];
    },
  };
}

/** The site's own engine. */
export const own = engine({withTexts: true});

/** The site's own engine while only the first part of the index is there. */
export const ownTitles = engine({withTexts: false});
