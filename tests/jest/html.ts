import type {Element} from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {ohneAusgepackteBloecke} from '../../src/plugins/markdown/ohneAusgepackteBloecke';
import {rehypeAbschnitte} from '../../src/plugins/markdown/rehypeAbschnitte';
import {rehypeCode} from '../../src/plugins/markdown/rehypeCode';
import {rehypeSicher} from '../../src/plugins/markdown/rehypeSicher';
import {remarkOhneTitel} from '../../src/plugins/markdown/remarkOhneTitel';
import {remarkZiele} from '../../src/plugins/markdown/remarkZiele';
import {remarkZitate} from '../../src/plugins/markdown/remarkZitate';

const page = unified()
  .use(remarkParse)
  .use(remarkOhneTitel)
  .use(remarkZiele)
  .use(remarkGfm)
  .use(remarkZitate)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeSicher)
  .use(rehypeAbschnitte)
  .use(rehypeCode)
  .use(rehypeStringify)
  .freeze();

const vorbereitet = (markdown: string): string =>
  ohneAusgepackteBloecke({filePath: 'docs/ueber/daten.md', fileContent: markdown});

/** What a Markdown body becomes on the page: the project's plugins at the places where the site generator runs them. */
export function html(markdown: string): string {
  return page.processSync(vorbereitet(markdown)).toString();
}

/** All elements of {@link html}, with their attributes under the names of the syntax tree (`onClick`, `className`). */
export function elements(markdown: string): Element[] {
  const found: Element[] = [];
  visit(page.runSync(page.parse(vorbereitet(markdown))), 'element', (element) => {
    found.push(element);
  });
  return found;
}
