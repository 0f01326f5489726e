import type {RouteConfig} from '@docusaurus/types';
import {mapRoutes, pageUrl} from './mapRoutes';

/**
 * Adds the page's data module to every route that has one.
 * @param byUrl paths of data modules by address of the page, without the site's base address
 * @param baseUrl base address of the site, which routes begin with
 */
export const withData = (route: RouteConfig, byUrl: ReadonlyMap<string, string>, baseUrl: string): RouteConfig =>
  mapRoutes(route, (one) => {
    const daten = byUrl.get(pageUrl(one, baseUrl));
    return daten ? {...one, modules: {...one.modules, daten}} : one;
  });
