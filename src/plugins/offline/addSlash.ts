/**
 * Answers a request without a slash at the end of its path by sending the browser to the same address with one. The
 * service worker is made from the text of this function, so it can use nothing but what it is given.
 */
export const addSlash = ({url}: {url: URL}): Promise<Response> =>
  // With the origin: `//host/page` alone would be the address of another host.
  Promise.resolve(Response.redirect(`${url.origin}${url.pathname}/${url.search}`));
