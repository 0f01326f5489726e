import type {RouteConfig} from '@docusaurus/types';

/** Changes a route and every route below it, however deep a plugin nests them. */
export function mapRoutes(route: RouteConfig, change: (one: RouteConfig) => RouteConfig): RouteConfig {
  const changed = change(route);
  return {...changed, ...(changed.routes && {routes: changed.routes.map((child) => mapRoutes(child, change))})};
}

/**
 * Address of the page of a route, with a slash at its end: plugins write some without the one that the site adds later.
 * @param baseUrl base address of the site, which routes begin with and the result does not
 */
export const pageUrl = ({path}: RouteConfig, baseUrl: string): string =>
  `/${path.slice(baseUrl.length)}`.replace(/\/?$/, '/');
