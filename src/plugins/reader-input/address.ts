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
 * An address without what the site generator cannot take: a path or a hash with broken encodings, and several slashes
 * in a row, which servers answer as one, the router as an unknown page, and a relative address as another host.
 * @returns the address from the path on, the same text where nothing is wrong
 */
export function readableAddress({pathname, search, hash}: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const path = decodable(pathname, DECODINGS.pathname).replace(/\/{2,}/g, '/');
  return path + search + decodable(hash, DECODINGS.hash);
}
