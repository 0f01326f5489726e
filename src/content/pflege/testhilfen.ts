import {readdirSync, readFileSync} from 'node:fs';
import {sep} from 'node:path';
import {parse} from 'yaml';

/** YAML as the project reads it. */
export const lies = (text: string): unknown => parse(text, {schema: 'core', version: '1.2'});

/** All content files of the project: path relative to `docs/`, and text. */
export function inhaltsdateien(): {pfad: string; text: string}[] {
  return readdirSync('docs', {recursive: true, encoding: 'utf8'})
    .map((pfad) => pfad.split(sep).join('/'))
    .filter((pfad) => /\.(?:md|yaml)$/.test(pfad))
    .sort()
    .map((pfad) => ({pfad, text: readFileSync(`docs/${pfad}`, 'utf8')}));
}

/** The lines from the first to the last that differ: those of the old text with `-`, those of the new one with `+`. */
export function unterschied(alt: string, neu: string): string[] {
  const [a, n] = [alt.split('\n'), neu.split('\n')];
  const kuerzer = Math.min(a.length, n.length);
  let vorne = 0;
  while (vorne < kuerzer && a[vorne] === n[vorne]) vorne++;
  let hinten = 0;
  while (hinten < kuerzer - vorne && a.at(-1 - hinten) === n.at(-1 - hinten)) hinten++;
  return [
    ...a.slice(vorne, a.length - hinten).map((zeile) => `-${zeile}`),
    ...n.slice(vorne, n.length - hinten).map((zeile) => `+${zeile}`),
  ];
}
