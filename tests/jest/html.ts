import type {Element} from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {rehypeAbschnitte} from '../../src/plugins/markdown/rehypeAbschnitte';
import {rehypeSicher} from '../../src/plugins/markdown/rehypeSicher';
import {remarkZitate} from '../../src/plugins/markdown/remarkZitate';

const page = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkZitate)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeSicher)
  .use(rehypeAbschnitte)
  .use(rehypeStringify)
  .freeze();

/** What a Markdown body becomes on the page: the project's plugins at the places where the site generator runs them. */
export function html(markdown: string): string {
  return page.processSync(markdown).toString();
}

/** All elements of {@link html}, with their attributes under the names of the syntax tree (`onClick`, `className`). */
export function elements(markdown: string): Element[] {
  const found: Element[] = [];
  visit(page.runSync(page.parse(markdown)), 'element', (element) => {
    found.push(element);
  });
  return found;
}
