import type {ElementContent, Root} from 'hast';
import {refractor} from 'refractor/core';
import bash from 'refractor/bash';
import markdown from 'refractor/markdown';
import yaml from 'refractor/yaml';
import {visit} from 'unist-util-visit';

for (const language of [yaml, bash, markdown]) refractor.register(language);

/** Class of a code example that names its language, as Markdown writes it. */
const LANGUAGE = /^language-(.+)$/;

/**
 * Marks the parts of code examples by classes (`token comment`) when the site is built. In the browser it would cost every
 * reader a highlighter and need inline styles, which the site's content security policy forbids.
 * Examples in a language that is not known stay as they are. Runs after {@link ./rehypeSicher!rehypeSicher}, whose allow list
 * knows no such classes.
 */
export function rehypeCode(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, _index, parent) => {
      if (node.tagName !== 'code' || parent?.type !== 'element' || parent.tagName !== 'pre') return;
      const [text] = node.children;
      const language = languageOf(node.properties.className);
      if (text?.type !== 'text' || !refractor.registered(language)) return;
      // `refractor` makes nothing but elements and texts.
      node.children = refractor.highlight(text.value, language).children as ElementContent[];
    });
  };
}

function languageOf(className: unknown): string {
  const classes: unknown[] = Array.isArray(className) ? className : [];
  return classes.map((name) => LANGUAGE.exec(String(name))?.[1]).find((name) => name !== undefined) ?? '';
}
