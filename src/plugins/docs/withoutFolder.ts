import type {Plugin} from '@docusaurus/types';

type Bundling = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/**
 * Takes a folder out of the loader rules of a plugin. The docs plugin compiles every Markdown file below its folder; the
 * posts among them belong to the blog plugin, and a file compiled twice is broken.
 * @param folder absolute path
 */
export function withoutFolder(config: Bundling | undefined, folder: string): Bundling {
  const rules = config?.module?.rules;
  if (!rules) return config;
  const excluding = rules.map((rule) => (rule && typeof rule === 'object' ? {...rule, exclude: `${folder}/`} : rule));
  return {...config, module: {...config.module, rules: excluding}};
}
