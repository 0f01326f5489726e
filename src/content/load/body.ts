import GithubSlugger from 'github-slugger';
import type {Heading, Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Abschnitt} from '../katalog';
import {ohneZitate, zitateIn} from '../zitate';

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'tableRow']);

/** The text a reader sees of a node, without markup and citations; blocks are separated by a line break. */
export function plainText(node: Nodes): string {
  const parts: string[] = [];
  visit(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'code') parts.push(child.value);
    else if (child.type === 'break') parts.push(' ');
    else if (BLOCKS.has(child.type)) parts.push('\n');
    else if (child.type === 'tableCell') parts.push(' ');
  });
  return ohneZitate(parts.join('')).replace(/\n\s+/g, '\n').trim();
}

/** Cuts a body into its sections by headings of level 2 and 3. Anchors follow the site generator's own slugger. */
export function abschnitteOf(body: Root): Abschnitt[] {
  const slugger = new GithubSlugger();
  const sections: Abschnitt[] = [];
  for (const node of body.children) {
    if (node.type === 'heading' && node.depth <= 3) sections.push(sectionOf(node, slugger));
    else {
      const section = sections.at(-1);
      const text = plainText(node);
      if (section && text) section.text += (section.text ? '\n' : '') + text;
    }
  }
  return sections;
}

/** The plain text of a body above its first heading, paragraphs separated by a line break. */
export function einleitungOf({children}: Root): string {
  const ende = children.findIndex(({type}) => type === 'heading');
  return children
    .slice(0, ende < 0 ? undefined : ende)
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n');
}

function sectionOf(heading: Heading, slugger: GithubSlugger): Abschnitt {
  const ueberschrift = plainText(heading);
  return {ueberschrift, ebene: heading.depth, anker: slugger.slug(ueberschrift), text: ''};
}

/** Source ids cited in a body, in order of first appearance. */
export function zitateOf(body: Root): string[] {
  const ids = new Set<string>();
  visit(body, 'text', (node) => {
    for (const id of zitateIn(node.value)) ids.add(id);
  });
  return [...ids];
}
