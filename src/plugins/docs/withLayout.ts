import type {RouteConfig} from '@docusaurus/types';

/** Component of the docs plugin for every page made from a file. */
const DOC_ITEM = '@theme/DocItem';

/**
 * Gives the pages of files with fields the component of their kind, however deep a plugin nests them. One component for all
 * kinds would make every reader load the code of all of them.
 * @param byUrl components by address of the page, without the site's base address
 * @param baseUrl base address of the site, which routes begin with
 */
export function withLayout(route: RouteConfig, byUrl: ReadonlyMap<string, string>, baseUrl: string): RouteConfig {
  const layout = byUrl.get(`/${route.path.slice(baseUrl.length)}`.replace(/\/?$/, '/'));
  return {
    ...route,
    ...(layout && route.component === DOC_ITEM ? {component: layout} : {}),
    ...(route.routes ? {routes: route.routes.map((child) => withLayout(child, byUrl, baseUrl))} : {}),
  };
}
