import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildIndex, type SuchIndex} from '../../search';
import {dataStore} from '../dataStore';
import {siteDocuments} from './siteDocuments';

const LIGHT_BUILD = join(dirname(require.resolve('flexsearch')), 'flexsearch.light.module.min.js');

/**
 * Builds the search index and hands its two parts to the browser as modules of their own
 * (`@generated/search-index/default/titel.js` and `text.js`): hashed chunks are cached with the site, need no request
 * that an offline copy could not answer, and load from a folder as well as from a server.
 */
export default function searchIndexPlugin(context: LoadContext): Plugin<SuchIndex> {
  const {siteDir} = context;
  return {
    name: 'search-index',
    getPathsToWatch: () => [`${siteDir}/docs/**/*.{md,yaml}`],
    // Browsers get FlexSearch's smallest build: 4 kB instead of 17, and it has all that the query side needs.
    configureWebpack: () => ({resolve: {alias: {flexsearch$: LIGHT_BUILD}}}),
    loadContent: async () => buildIndex(siteDocuments(siteDir)),
    async contentLoaded({content: {titel, text}, actions}) {
      const store = dataStore(context, actions);
      await store('titel', titel);
      await store('text', text);
    },
  };
}
