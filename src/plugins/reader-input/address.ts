/** Stands for what cannot be decoded, as it does in texts. */
const REPLACEMENT = '\uFFFD';

/** How often the site generator decodes a part of an address one after the other. */
const DECODINGS = {pathname: 2, hash: 1};

/** Whether a part of an address can be decoded as often as the site generator does; it stops with an error where not. */
function isDecodable(part: string, times: number): boolean {
  try {
    let decoded = part;
    for (let time = 0; time < times; time++) decoded = decodeURIComponent(decoded);
    return true;
  } catch {
    return false;
  }
}

const decodable = (part: string, times: number): string =>
  isDecodable(part, times) ? part : part.replaceAll('%', REPLACEMENT);

/**
 * An address without what the site generator cannot take: a path or a hash with broken encodings, several slashes in a
 * row, which servers answer as one, the router as an unknown page, and a relative address as another host, and the name
 * of the file with a page, by which the page is found only after it was expected to be ready.
 * The path of a file on this device is no input, and must not be changed.
 * @param href absolute address of a page
 * @returns the same text where nothing is wrong
 */
export function readableAddress(href: string): string {
  const url = new URL(href);
  const pathname = decodable(url.pathname, DECODINGS.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/');
  const hash = decodable(url.hash, DECODINGS.hash);
  if (url.protocol !== 'file:' && pathname !== url.pathname) url.pathname = pathname;
  if (hash !== url.hash) url.hash = hash;
  return url.href;
}
