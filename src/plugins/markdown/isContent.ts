import type {ElementContent, RootContent} from 'hast';

/** Everything but the document type and the module code the site generator adds may move into a section. */
export function isContent(node: RootContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text' || node.type === 'comment';
}
