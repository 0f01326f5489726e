import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {BUNDLER_POLICY} from '../delivery/csp/policy';
import {slimRegistry} from './slimRegistry';

/**
 * What of other packages gets into the code of the browser: two that the theme brings are replaced, because the content
 * security policy forbids how they work or because nothing uses them, and one gets a fault mended; the site generator's list of page parts is cut to what a
 * browser needs. The bundler loads its parts through a policy of trusted types.
 */
export default function browserCodePlugin({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'browser-code',
    getClientModules: () => ['./noPrefetch.ts'],
    configureWebpack(_config, isServer, {currentBundler}) {
      const alias = {
        'prism-react-renderer$': require.resolve('./noPrism.ts'),
        nprogress$: require.resolve('./nprogress.ts'),
        ...(!isServer && {'react-loadable$': require.resolve('./loadable.ts')}),
      };
      // The development server writes the list again whenever a page comes or goes.
      if (isServer || process.env['NODE_ENV'] !== 'production') return {resolve: {alias}};
      const slim = join(generatedFilesDir, 'registry.browser.js');
      writeFileSync(slim, slimRegistry(readFileSync(join(generatedFilesDir, 'registry.js'), 'utf8')));
      return {
        resolve: {alias},
        output: {trustedTypes: {policyName: BUNDLER_POLICY}},
        plugins: [new currentBundler.instance.NormalModuleReplacementPlugin(/^@generated\/registry$/, slim)],
      };
    },
  };
}
