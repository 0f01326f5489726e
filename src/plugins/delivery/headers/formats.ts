import type {Header} from './headers';

/** Headers of the site and of the form editor beside it. */
export interface Headers {
  site: readonly Header[];
  redaktion: readonly Header[];
}

/** A text between double quotes, as nginx and Apache read it. */
const quoted = (text: string): string => `"${text.replace(/[\\"$]/g, '\\$&')}"`;

/** Lines for `include` in a block of nginx. Blocks with an `add_header` of their own need the `include` themselves. */
export const nginx = (headers: readonly Header[]): string =>
  headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;\n`).join('');

/** A file `.htaccess` for the folder of the site. The form editor's headers take the place of the site's. */
export function apache({site, redaktion}: Headers, baseUrl: string): string {
  const lines = (headers: readonly Header[]) =>
    headers.map(([name, value]) => `    Header always set ${name} ${quoted(value)}\n`).join('');
  const path = `${baseUrl}redaktion/`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    `Options -Indexes\nErrorDocument 404 ${baseUrl}404.html\n` +
    `<IfModule mod_headers.c>\n` +
    `  <If "%{REQUEST_URI} =~ m#^${path}#">\n${lines(redaktion)}  </If>\n` +
    `  <Else>\n${lines(site)}  </Else>\n` +
    `</IfModule>\n`
  );
}

/**
 * A file `_headers` for static hosts that read one (Cloudflare Pages, Netlify). Such hosts add up the headers of all rules
 * that fit, and of two policies both would hold: so the form editor must not be under a rule of the site, and the site's
 * rules name its folders one by one.
 * @param entries names in the folder of the build; folders end with `/`
 */
export function headersFile({site, redaktion}: Headers, entries: readonly string[]): string {
  const block = (path: string, headers: readonly Header[]) =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  const paths = entries
    .filter((entry) => entry !== 'redaktion/')
    .map((entry) => (entry.endsWith('/') ? `/${entry}*` : `/${entry}`));
  return [...['/', ...paths].map((path) => block(path, site)), block('/redaktion/*', redaktion)].join('\n');
}
