import type {RouteConfig} from '@docusaurus/types';

/**
 * Adds the page's data module to every route that has one, however deep a plugin nests it.
 * @param byUrl paths of data modules by address of the page, without the site's base address
 * @param baseUrl base address of the site, which routes begin with
 */
export function withData(route: RouteConfig, byUrl: ReadonlyMap<string, string>, baseUrl: string): RouteConfig {
  // Plugins write some addresses without the closing slash that the site adds later.
  const data = byUrl.get(`/${route.path.slice(baseUrl.length)}`.replace(/\/?$/, '/'));
  return {
    ...route,
    ...(data ? {modules: {...route.modules, daten: data}} : {}),
    ...(route.routes ? {routes: route.routes.map((child) => withData(child, byUrl, baseUrl))} : {}),
  };
}
