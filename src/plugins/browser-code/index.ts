import type {Plugin} from '@docusaurus/types';
import {BUNDLER_POLICY} from '../delivery/csp/policy';

/**
 * What of other packages gets into the code of the browser: two that the theme brings are replaced, because the content
 * security policy forbids how they work or because nothing uses them. The bundler loads its parts through a policy of
 * trusted types.
 */
export default function browserCodePlugin(): Plugin {
  return {
    name: 'browser-code',
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: {
          'prism-react-renderer$': require.resolve('./noPrism.ts'),
          nprogress$: require.resolve('./nprogress.ts'),
        },
      },
      ...(!isServer && {output: {trustedTypes: {policyName: BUNDLER_POLICY}}}),
    }),
  };
}
