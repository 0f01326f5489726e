/** How an address is answered whose page is not stored as it stands. */
export type Answer =
  /** Not a page of the site: left to the server. */
  | {art: 'server'}
  /** A stored page under the same address with a slash at the end, as a server would say. */
  | {art: 'weiter'; ziel: string}
  /** Maybe newer than the copy: asked from the server, and without one the page for unknown addresses. */
  | {art: 'unbekannt'};

/**
 * How a navigation to an address is answered when no file is stored under it.
 * @param url the address
 * @param baseUrl path under which the site lies, with a slash at its end
 * @param isStored whether a file is stored under a path
 */
export function navigationAnswer(url: URL, baseUrl: string, isStored: (path: string) => boolean): Answer {
  const {origin, pathname, search} = url;
  // The form editor needs the network anyway.
  if (!pathname.startsWith(baseUrl) || pathname.startsWith(`${baseUrl}redaktion/`)) return {art: 'server'};
  // With the origin: `//host/page` alone would be the address of another host.
  if (isStored(`${pathname}/index.html`)) return {art: 'weiter', ziel: `${origin}${pathname}/${search}`};
  return {art: 'unbekannt'};
}
