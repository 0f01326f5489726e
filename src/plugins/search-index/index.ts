import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadContent} from '../../content';
import {buildIndex, type SuchIndexDaten} from '../../search';
import {searchDocuments} from '../../search/documents';

/**
 * Builds the search index and hands it to the browser as a module of its own (`@generated/search-index/default/index.json`):
 * a hashed chunk is cached with the site and needs no request that an offline copy could not answer.
 */
export default function searchIndexPlugin({siteDir}: LoadContext): Plugin<SuchIndexDaten> {
  return {
    name: 'search-index',
    getPathsToWatch: () => [`${siteDir}/docs/**/*.{md,yaml}`],
    // FlexSearch names the folder of its worker file, which this site does not use; without this the bundler warns of it.
    configureWebpack: () => ({node: {__dirname: 'mock'}}),
    loadContent: async () => buildIndex(searchDocuments(loadContent(siteDir).katalog)),
    async contentLoaded({content, actions}) {
      await actions.createData('index.json', JSON.stringify(content));
    },
  };
}
