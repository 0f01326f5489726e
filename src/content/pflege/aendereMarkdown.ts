import {splitMarkdown} from '../load/splitMarkdown';
import {aendereYaml} from './aendereYaml';
import {schreibeYaml} from './schreibeYaml';
import type {Block} from './werte';

/** What an author edits of a Markdown file. */
export interface Seiteninhalt {
  vorspann: Block;
  /** The text below the front matter, without the blank lines around it. */
  koerper: string;
}

/** The body of a file with the blank lines above and below it. */
function zerlege(text: string, ab: number): {davor: string; koerper: string; danach: string} {
  const rest = text.slice(ab);
  const koerper = rest.trim();
  const von = koerper === '' ? rest.length : rest.indexOf(koerper);
  return {davor: rest.slice(0, von), koerper, danach: rest.slice(von + koerper.length)};
}

/** The body of a Markdown file as an author edits it: without the blank lines around it. */
export function koerperVon(text: string): string {
  return zerlege(text, splitMarkdown(text)?.end ?? 0).koerper;
}

/** A Markdown file in the canonical form. */
export function schreibeMarkdown({vorspann, koerper}: Seiteninhalt): string {
  const text = koerper.trim();
  return `---\n${schreibeYaml(vorspann)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/**
 * Rewrites a Markdown file so that it has this front matter and this body, and touches only what differs.
 * Equal content gives the identical text.
 * @param text the original; without front matter the canonical form replaces it
 * @throws Error when the front matter of the original is not readable YAML
 */
export function aendereMarkdown(text: string, {vorspann, koerper}: Seiteninhalt): string {
  const teile = splitMarkdown(text);
  if (!teile) return schreibeMarkdown({vorspann, koerper});
  const von = text.indexOf('\n') + 1;
  const bis = von + teile.frontMatter.length;
  const alt = zerlege(text, teile.end);
  const umbruch = text.includes('\r\n') ? '\r\n' : '\n';
  const neu = koerper.replace(/\r\n?/g, '\n').trim();
  const gleich = neu === alt.koerper.replace(/\r\n?/g, '\n');
  const yaml = aendereYaml(teile.frontMatter, vorspann);
  return [
    text.slice(0, von),
    // The line break before the closing hyphens belongs to them.
    yaml === teile.frontMatter ? yaml : yaml.replace(/\r?\n$/, ''),
    text.slice(bis, teile.end),
    gleich
      ? alt.davor + alt.koerper + alt.danach
      : (alt.davor || umbruch.repeat(2)) + neu.replace(/\n/g, umbruch) + (alt.danach || umbruch),
  ].join('');
}
