import type {RouteConfig} from '@docusaurus/types';

/** The prop `version` of the docs plugin, as far as it concerns us. */
interface VersionProps {
  version?: {docs: Record<string, unknown>};
}

/**
 * Leaves out of a route of the docs plugin the list of titles and descriptions of all pages. Every page would load it, only cards
 * of categories read it, and there are none; it grows with every profile.
 */
export function slimVersion(route: RouteConfig): RouteConfig {
  const {version} = (route.props ?? {}) as VersionProps;
  return {
    ...route,
    ...(version && {props: {...route.props, version: {...version, docs: {}}}}),
    ...(route.routes && {routes: route.routes.map(slimVersion)}),
  };
}
