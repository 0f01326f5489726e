import type {Element, Root, RootContent} from 'hast';
import {isContent} from './isContent';

/**
 * Wraps every second-level heading and what follows it into `<section data-abschnitt="<heading id>">`, and inside it every
 * third-level heading likewise into `<section data-unterabschnitt="<heading id>">`, so that a page can place the parts of
 * a body between its structured parts.
 */
export function rehypeAbschnitte(): (tree: Root) => void {
  return (tree) => {
    tree.children = wrap(tree.children, 'h2', 'dataAbschnitt');
    for (const node of tree.children) {
      if (node.type === 'element' && node.tagName === 'section') {
        node.children = wrap(node.children, 'h3', 'dataUnterabschnitt').filter(isContent);
      }
    }
  };
}

function wrap(nodes: readonly RootContent[], heading: string, property: string): RootContent[] {
  const result: RootContent[] = [];
  let section: Element | undefined;
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === heading) {
      const properties = {[property]: node.properties.id ?? ''};
      section = {type: 'element', tagName: 'section', properties, children: [node]};
      result.push(section);
    } else if (section && isContent(node)) {
      section.children.push(node);
    } else {
      result.push(node);
    }
  }
  return result;
}
