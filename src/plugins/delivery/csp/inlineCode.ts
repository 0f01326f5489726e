import {Parser} from 'htmlparser2';
import {sha256} from '../../sha256';

/** What a page brings in itself instead of loading it from a file. */
export interface InlineCode {
  /** Hashes (`sha256-…`, base64) of its inline scripts, as a content security policy names them. */
  scriptHashes: string[];
  /** What no hash allows, in words: inline styles, event handlers, links that are code, frames and the like. */
  forbidden: string[];
  /** Position right after the declaration of the character set, where a policy can stand; undefined without one. */
  policyAt?: number;
}

/** Types of `<script>` that a browser executes; all others are data. See https://html.spec.whatwg.org/#prepare-the-script-element. */
const EXECUTABLE = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Elements with which a page would load or be something else than its own content. */
const FOREIGN = new Set(['base', 'iframe', 'frame', 'object', 'embed', 'applet', 'style']);

/** Finds inline code in a page. */
export function inlineCode(html: string): InlineCode {
  const found: InlineCode = {scriptHashes: [], forbidden: []};
  let script: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = `<${name}>`;
      if (FOREIGN.has(name)) found.forbidden.push(tag);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'style') found.forbidden.push(`${tag} has style="${value}"`);
        else if (attribute.startsWith('on')) found.forbidden.push(`${tag} has ${attribute}="${value}"`);
        else if (/^\s*javascript:/i.test(value)) found.forbidden.push(`${tag} has ${attribute}="${value}"`);
      }
      if (name === 'meta' && 'charset' in attributes) found.policyAt ??= parser.endIndex + 1;
      if (name === 'script' && !('src' in attributes) && EXECUTABLE.test(attributes['type'] ?? '')) script = '';
    },
    ontext(text) {
      if (script !== undefined) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return;
      found.scriptHashes.push(`sha256-${sha256(script)}`);
      script = undefined;
    },
  });
  parser.end(html);
  return found;
}
