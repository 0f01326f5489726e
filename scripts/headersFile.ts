import {readFileSync} from 'node:fs';

/** A rule of a file `_headers`: paths, with `*` for anything, and the headers sent with them. */
export interface HeaderRule {
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a file `_headers` as Cloudflare Pages and Netlify do: a path at the start of a line, then its headers, indented.
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: {path: string; headers: [string, string][]}[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else if (line.trim() !== '') rules.push({path: line.trim(), headers: []});
  }
  return rules;
}

/** Reads a file `_headers`. Throws when there is none. */
export const readHeadersFile = (file: string): HeaderRule[] => parseHeadersFile(readFileSync(file, 'utf8'));

/** Headers of a path: those of all rules that fit, values of the same name joined, as such hosts do it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    if (rule.path.endsWith('*') ? !path.startsWith(rule.path.slice(0, -1)) : path !== rule.path) continue;
    for (const [name, value] of rule.headers) headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
