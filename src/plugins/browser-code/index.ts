import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {BUNDLER_POLICY} from '../delivery/csp/policy';
import {shortKeys} from './shortKeys';
import {slimRegistry} from './slimRegistry';
import {slimTranslations} from './slimTranslations';
import {sparingBundler} from './sparingBundler';
import {withoutChunkAssets} from './withoutChunkAssets';

/**
 * File of a part of the code, named only after what is in it. The generator's names for parts are checksums that tell nobody
 * anything, and the script that every page loads would list them all once more. The generator's own eight digits have two of
 * ten thousand files share a name once in a hundred builds, which the build stops at; ten do so once in ten thousand.
 */
const CHUNK_FILENAME = 'assets/js/[contenthash:10].js';

/**
 * What of other packages gets into the code of the browser: three are replaced, because the content security policy forbids
 * how they work, nothing uses them or they bring too much along, and one gets a fault mended. The site generator's lists of page
 * parts and texts are cut to what a browser needs, and pages are made when they are shown. The bundler loads its parts through a
 * policy of trusted types, and is told to get by with little memory.
 */
export default function browserCodePlugin({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'browser-code',
    getClientModules: () => ['./noPrefetch.ts'],
    configureWebpack(config, isServer, {currentBundler}) {
      const alias = {
        'prism-react-renderer$': require.resolve('./noPrism.ts'),
        nprogress$: require.resolve('./nprogress.ts'),
        ...(!isServer && {
          '@docusaurus/ComponentCreator': require.resolve('./lazyPages.ts'),
          'react-loadable$': require.resolve('./loadable.ts'),
          '@docusaurus/utils-common$': require.resolve('./utilsCommon.ts'),
        }),
      };
      // The development server writes the list again whenever a page comes or goes.
      if (process.env['NODE_ENV'] !== 'production') return {resolve: {alias}};
      const sparing = sparingBundler(isServer, generatedFilesDir);
      if (isServer) return {...sparing, resolve: {alias}};
      withoutChunkAssets(config);
      const lists = writeLists(generatedFilesDir);
      return {
        ...sparing,
        resolve: {alias},
        output: {trustedTypes: {policyName: BUNDLER_POLICY}, chunkFilename: CHUNK_FILENAME},
        plugins: Object.entries(lists).map(
          ([name, file]) =>
            new currentBundler.instance.NormalModuleReplacementPlugin(new RegExp(`^@generated/${name}$`), file),
        ),
      };
    },
  };
}

/**
 * Writes the browser's versions of the two lists of all parts of pages, and of the texts of the theme.
 * @returns their files, by the name of the module each stands in for
 */
function writeLists(folder: string): Record<'registry' | 'routesChunkNames' | 'codeTranslations', string> {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const lists = shortKeys({registry: slimRegistry(read('registry.js')), routes: read('routesChunkNames.json')});
  const files = {
    registry: join(folder, 'registry.browser.js'),
    routesChunkNames: join(folder, 'routesChunkNames.browser.json'),
    codeTranslations: join(folder, 'codeTranslations.browser.json'),
  };
  writeFileSync(files.registry, lists.registry);
  writeFileSync(files.routesChunkNames, lists.routes);
  writeFileSync(files.codeTranslations, slimTranslations(read('codeTranslations.json')));
  return files;
}
