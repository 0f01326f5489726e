import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {rehypeAbschnitte} from '../../src/plugins/markdown/rehypeAbschnitte';
import {rehypeSicher} from '../../src/plugins/markdown/rehypeSicher';
import {remarkZitate} from '../../src/plugins/markdown/remarkZitate';

/** What a Markdown body becomes on the page: the project's plugins at the places where the site generator runs them. */
export function html(markdown: string): string {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkZitate)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(rehypeSicher)
    .use(rehypeAbschnitte)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}
