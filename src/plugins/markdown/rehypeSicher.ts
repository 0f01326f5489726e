import type {Element, Nodes, Root} from 'hast';
import {defaultSchema, sanitize, type Schema} from 'hast-util-sanitize';
import {visit} from 'unist-util-visit';
import {isContent} from './isContent';

/**
 * Ids as headings and notes get them: small letters, digits and hyphens. Browsers make elements available to programs
 * under their ids; with capitals, dots or leading underscores, an id could stand in for something a program relies on.
 */
const ANKER = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]*$/u;

/**
 * Elements a body may contain; everything else is dropped together with what could act in it.
 * Pictures of the site are nodes of the site generator and kept as such; an `img` would be one of another site.
 */
const schema: Schema = {
  ...defaultSchema,
  // Heading anchors must stay as they are, or links into a page break.
  clobberPrefix: '',
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source'].includes(name)),
    'section',
    'mark',
    'abbr',
    'placeholder',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [['id', ANKER], 'lang', 'dir', 'title'],
    placeholder: ['nr'],
    section: ['dataAbschnitt', 'className'],
    a: ['href', ['id', ANKER], 'title', 'ariaLabel', 'ariaDescribedBy', 'className'],
    code: ['className', 'metastring'],
    pre: ['className', 'metastring'],
    ul: ['className'],
    li: ['className'],
    ol: ['start'],
    th: ['className', 'scope'],
    td: ['className'],
    input: ['type', 'checked', 'disabled'],
  },
  protocols: {href: ['https', 'http', 'mailto']},
  strip: ['script', 'style', 'iframe', 'object', 'embed', 'template', 'svg', 'math'],
};

/** Nodes Docusaurus itself puts into the tree (images, links to files); sanitising would delete them. */
const GENERATED = new Set([
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
]);

/**
 * Last wall against active content in contributed Markdown: cleans the page tree by an allow list.
 * The content check reports such content before; this also holds where the check was skipped.
 * Table alignment becomes a class, because inline styles are not allowed on the site.
 */
export function rehypeSicher(): (tree: Root) => Root {
  return (tree) => {
    const kept: Nodes[] = [];
    visit(tree, (node, index, parent) => {
      if (GENERATED.has(node.type) && parent && index !== undefined) {
        kept.push(node);
        const placeholder: Element = {
          type: 'element',
          tagName: 'placeholder',
          properties: {nr: kept.length - 1},
          children: 'children' in node ? [...node.children].filter(isContent) : [],
        };
        parent.children[index] = placeholder;
      } else if (node.type === 'element') {
        if (node.tagName === 'placeholder') node.tagName = 'span';
        alignByClass(node);
      }
    });
    const clean = sanitize(tree, schema);
    const root: Root =
      clean.type === 'root' ? clean : {type: 'root', children: clean.type === 'doctype' ? [] : [clean]};
    visit(root, 'element', (node, index, parent) => {
      if (node.tagName !== 'placeholder' || !parent || index === undefined) return;
      const original = kept[Number(node.properties['nr'])];
      if (!original || original.type === 'root') return;
      if ('children' in original) original.children = node.children;
      parent.children[index] = original;
    });
    return root;
  };
}

function alignByClass(node: Element): void {
  const align = node.properties.align;
  if ((node.tagName !== 'td' && node.tagName !== 'th') || typeof align !== 'string') return;
  node.properties = {className: [`text--${align}`]};
}
