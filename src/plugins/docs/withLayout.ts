import type {RouteConfig} from '@docusaurus/types';
import {mapRoutes, pageUrl} from './mapRoutes';

/** Component of the docs plugin for every page made from a file. */
const DOC_ITEM = '@theme/DocItem';

/**
 * Gives the pages of files with fields the component of their kind. One component for all kinds would make every reader load
 * the code of all of them.
 * @param byUrl components by address of the page, without the site's base address
 * @param baseUrl base address of the site, which routes begin with
 */
export const withLayout = (route: RouteConfig, byUrl: ReadonlyMap<string, string>, baseUrl: string): RouteConfig =>
  mapRoutes(route, (one) => {
    const component = byUrl.get(pageUrl(one, baseUrl));
    return component && one.component === DOC_ITEM ? {...one, component} : one;
  });
