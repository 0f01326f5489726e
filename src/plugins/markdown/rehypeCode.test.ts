/** @jest-environment node */
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {rehypeCode} from './rehypeCode';

const html = (markdown: string): string =>
  String(unified().use(remarkParse).use(remarkRehype).use(rehypeCode).use(rehypeStringify).processSync(markdown));

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

describe('parts of code examples are marked by classes', () => {
  test('comments and keys of front matter', () => {
    const marked = html(fenced('yaml', '# Grund\nkldb: "24232"'));
    expect(marked).toContain('<span class="token comment"># Grund</span>');
    expect(marked).toContain('<span class="token key atrule">kldb</span>');
    expect(marked).not.toContain('style=');
  });

  test('front matter inside a whole file', () => {
    expect(html(fenced('markdown', '---\ntitle: Beispiel # so\n---\n\n## Aufgaben'))).toMatch(
      /<span class="token comment"># so<\/span>/,
    );
  });

  test.each([
    ['text', '<b> & {x}'],
    ['', 'npm ci'],
    ['unbekannt', 'a: 1'],
  ])('an example in "%s" stays as it is', (language, text) => {
    const marked = html(fenced(language, text));
    expect(marked).not.toContain('token');
    expect(marked).toContain('<code');
  });

  test('code inside a sentence stays as it is', () => {
    expect(html('Das Feld `kldb: 1`')).toBe('<p>Das Feld <code>kldb: 1</code></p>');
  });

  test('the text of an example is the same as before', () => {
    const text = 'a: "<script>"  # ä\nb:\n  - 1 && 2';
    const plain = html(fenced('yaml', text)).replace(/<\/?span[^>]*>/g, '');
    expect(plain).toBe(html(fenced('text', text)).replace('language-text', 'language-yaml'));
  });
});
