import lunr from '@cmfcmf/docusaurus-search-local/lib/lunr.js';
import german from 'lunr-languages/lunr.de.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import type {BenchDocument} from '../../scripts/bench/documents';
import {bundle} from '../bundle';
import {LIMIT, type Engine} from '../engine';
import {shortOf, withForms} from '../fields';

const FILE = 'search-index.json';

/** The plugin's defaults. */
const DEFAULTS = {k1: 1.2, b: 0.75, boosts: {title: 5, content: 1, tags: 3}};

interface Delivered {
  documents: {id: number; sectionRoute: string}[];
  index: unknown;
}

stemmerSupport(lunr);
german(lunr);

const routeOf = (key: string) => `/${key}/`;
const keyOf = (route: string) => route.slice(1, -1);

function engine(prepare: (document: BenchDocument) => BenchDocument): Engine {
  return {
    build(originals) {
      const pages = originals.map(prepare);
      // As the plugin's server does with one section per page.
      const index = lunr(function () {
        this.use(lunr.de);
        this.k1(DEFAULTS.k1);
        this.b(DEFAULTS.b);
        this.ref('id');
        for (const field of ['title', 'content', 'tags']) this.field(field);
        pages.forEach((page, i) => {
          const content = [shortOf(page), page.description, ...page.texts].join(' ');
          this.add({id: String(i + 1), title: page.title, content, tags: page.names.join(' ')});
        });
      });
      const documents = pages.map(({key, title}, i) => ({
        id: i + 1,
        pageTitle: title,
        sectionTitle: title,
        sectionRoute: routeOf(key),
        type: 'docs',
      }));
      return {
        files: [{name: FILE, content: JSON.stringify({documents, index})}],
        parts: () => ({index: [JSON.stringify(index)], texts: [JSON.stringify(documents)]}),
      };
    },
    load(files) {
      const {documents, index: serialised} = files.json(FILE) as Delivered;
      const index = lunr.Index.load(serialised);
      const wildcard = lunr.Query.wildcard.TRAILING;
      return {
        // `getItems` of the plugin's search bar, linear search for the document included.
        answer(query) {
          const terms = lunr.tokenizer(query).map(({str}) => str);
          return index
            .query((build) => {
              for (const [field, boost] of Object.entries(DEFAULTS.boosts)) {
                build.term(terms, {fields: [field], boost});
                build.term(terms, {fields: [field], boost, wildcard});
              }
            })
            .slice(0, LIMIT)
            .flatMap(({ref}) => documents.find(({id}) => id.toString() === ref)?.sectionRoute ?? [])
            .map(keyOf);
        },
      };
    },
    async library() {
      return [
        await bundle(`
          import lunr from '@cmfcmf/docusaurus-search-local/lib/lunr.js';
          require('lunr-languages/lunr.stemmer.support')(lunr);
          require('lunr-languages/lunr.de')(lunr);
          export const mylunr = lunr;
        `),
      ];
    },
  };
}

/** The plugin @cmfcmf/docusaurus-search-local. */
export const cmfcmf = engine((document) => document);

/** The same with names written out in both forms. */
export const cmfcmfForms = engine(withForms);
