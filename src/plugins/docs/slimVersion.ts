import type {RouteConfig} from '@docusaurus/types';
import {mapRoutes} from './mapRoutes';

/** The prop `version` of the docs plugin, as far as it concerns us. */
interface VersionProps {
  version?: {docs: Record<string, unknown>};
}

/**
 * Leaves out of a route of the docs plugin the list of titles and descriptions of all pages. Every page would load it, only cards
 * of categories read it, and there are none; it grows with every profile.
 */
export const slimVersion = (route: RouteConfig): RouteConfig =>
  mapRoutes(route, (one) => {
    const {version} = (one.props ?? {}) as VersionProps;
    return version ? {...one, props: {...one.props, version: {...version, docs: {}}}} : one;
  });
