import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Lowers first-level headings by one level. The title of a page is a field; where the site generator finds one in the
 * body, it writes it into the program of the page, and a backslash in it would let the rest run (see `parseFrontMatter`).
 * Runs before its own plugins; the content check reports such headings before.
 */
export function remarkOhneTitel(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'heading', (node) => {
      if (node.depth === 1) node.depth = 2;
    });
  };
}
