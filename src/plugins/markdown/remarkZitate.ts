import type {Link, PhrasingContent, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {teileZitate} from '../../content/zitate';

/** Turns citations `[^quelle-id]` in running text into links to the page's list of sources (`#quelle-<id>`). */
export function remarkZitate(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const parts = teileZitate(node.value);
      if (parts.every((part) => 'text' in part)) return undefined;
      const nodes = parts.map((part): PhrasingContent =>
        'text' in part ? {type: 'text', value: part.text} : citation(part.quelle),
      );
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function citation(id: string): Link {
  return {type: 'link', url: `#quelle-${id}`, children: [{type: 'text', value: 'Quelle'}]};
}
