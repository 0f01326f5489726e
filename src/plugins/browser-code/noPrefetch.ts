/**
 * Keeps the site generator from loading the pages behind all links that come into view: a profile has a hundred, and the offline
 * copy brings every page once anyway. The page behind a link is still loaded as soon as the pointer rests on it.
 */
export function onRouteDidUpdate(): void {
  window.docusaurus = {...window.docusaurus, prefetch: () => false};
}
