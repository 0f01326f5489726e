import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {redaktionPolicy} from '../../../redaktion/html';
import type {Backend} from '../../../redaktion/backend';
import type {Directives} from '../csp/policy';
import {apache, headersFile, nginx} from './formats';
import {securityHeaders} from './headers';

/** Folder beside the build with what its server is to be told; see `docs/mitwirken/sicherheit.md`. */
export const DELIVERY = 'delivery';

/** What the headers are made from. */
export interface HeaderOptions {
  /** Policy of the site, as {@link ../csp/securePages!securePages} gave it to the pages. */
  policy: Directives;
  backend: Backend;
  baseUrl: string;
}

/**
 * Writes the security headers of a finished build, ready for nginx (`delivery/nginx/*.conf`), Apache (`delivery/apache/.htaccess`)
 * and static hosts (`delivery/_headers`). They stand beside the build and not in it, because the hashes in them belong to this build,
 * and none of them shall be served.
 */
export function writeHeaders(siteDir: string, outDir: string, {policy, backend, baseUrl}: HeaderOptions): void {
  const headers = {site: securityHeaders(policy), redaktion: securityHeaders(redaktionPolicy(backend))};
  const entries = readdirSync(outDir, {withFileTypes: true})
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  const files = {
    'nginx/site.conf': nginx(headers.site),
    'nginx/redaktion.conf': nginx(headers.redaktion),
    'apache/.htaccess': apache(headers, baseUrl),
    _headers: headersFile(headers, entries),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(siteDir, DELIVERY, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
