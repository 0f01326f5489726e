/** Name of the policy of trusted types under which the bundler loads the site's own scripts. */
export const BUNDLER_POLICY = 'automobilberufe-teile';

/** Name of the policy of trusted types under which the site registers its own service worker. */
export const WORKER_POLICY = 'automobilberufe-offline';

/** Directives of a content security policy by name; see https://www.w3.org/TR/CSP3/. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * Policy of the site: scripts and styles only from the site's own files, no inline style, no `eval`, of inline scripts only
 * those with the given hashes; no other host at all; strings become scripts or markup nowhere (trusted types).
 * @param scriptHashes hashes as `sha256-…`, see {@link ./inlineCode!inlineCode}
 */
export function sitePolicy(scriptHashes: readonly string[]): Directives {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)],
    'style-src': ["'self'"],
    // The bundler writes small pictures into the style sheet.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    // The search works without scripts too: its form leads to the search page.
    'form-action': ["'self'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [BUNDLER_POLICY, WORKER_POLICY],
  };
}

/** What only counts as a header: browsers ignore it in a page. Nobody may frame the site. */
export const HEADER_ONLY: Directives = {'frame-ancestors': ["'none'"]};

/** A policy as it stands in a header or in a page. */
export const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
