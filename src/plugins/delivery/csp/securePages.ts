import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {inlineCode} from './inlineCode';
import {sitePolicy, written, type Directives} from './policy';

/** The drawing of the theme's sign for external links is hidden by an inline style, which the policy forbids. */
const hideByAttribute = (html: string): string =>
  html.replace(/(<svg\b[^>]*?) style=(?:"display: ?none;?"|display:none;?)(?=[\s>])/g, '$1 hidden');

interface SecurePage {
  file: string;
  html: string;
  policyAt: number;
}

/**
 * Writes the content security policy into every page of a finished build, so that it holds with any server and with none
 * (`file:`), and the rule that no address of a page is passed on to other sites.
 * All pages get the same policy, with the hashes of all inline scripts that stand in them.
 * @param outDir folder of the build; the form editor in `redaktion/` has a policy of its own and is left alone
 * @returns the policy, for the headers of servers
 * @throws when a page has what the policy would forbid; the message names every page and place
 */
export function securePages(outDir: string): Directives {
  const hashes = new Set<string>();
  const forbidden: string[] = [];
  const pages: SecurePage[] = [];
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'));
  for (const file of files.sort()) {
    if (file.split(sep)[0] === 'redaktion') continue;
    const html = hideByAttribute(readFileSync(join(outDir, file), 'utf8'));
    const inline = inlineCode(html);
    inline.scriptHashes.forEach((hash) => hashes.add(hash));
    forbidden.push(...inline.forbidden.map((what) => `${file}: ${what}`));
    if (inline.policyAt === undefined) forbidden.push(`${file}: no <meta charset>, after which the policy would stand`);
    else pages.push({file, html, policyAt: inline.policyAt});
  }
  if (forbidden.length > 0) throw new Error(`The content security policy forbids:\n  ${forbidden.join('\n  ')}`);
  const policy = sitePolicy([...hashes].sort());
  const meta = `<meta http-equiv="Content-Security-Policy" content="${written(policy)}"><meta name="referrer" content="same-origin">`;
  for (const {file, html, policyAt} of pages)
    writeFileSync(join(outDir, file), html.slice(0, policyAt) + meta + html.slice(policyAt));
  return policy;
}
