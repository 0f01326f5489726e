import type {Plugin} from '@docusaurus/types';

type Config = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

/** The site generator's plugin that adds the list, as its class is called. */
const NAME = 'ChunkAssetPlugin';

/**
 * Takes the list of all parts' names, in which only prefetching looks, out of the script that every page loads. Prefetching is
 * switched off (`noPrefetch.ts`).
 * @throws when the site generator makes the list in another way: the script would grow again without notice
 */
export function withoutChunkAssets(config: Pick<Config, 'plugins'>): void {
  const {plugins = []} = config;
  const at = plugins.findIndex((plugin) => plugin instanceof Object && plugin.constructor.name === NAME);
  if (at < 0) throw new Error(`The site generator has no ${NAME} any more (withoutChunkAssets.ts).`);
  plugins.splice(at, 1);
}
