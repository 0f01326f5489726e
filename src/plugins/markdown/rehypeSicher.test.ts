import fc from 'fast-check';
import type {Root} from 'hast';
import {elements, html} from '../../../tests/jest/html';
import {rehypeSicher} from './rehypeSicher';

describe('what could act in the reader’s browser is removed', () => {
  it.each([
    ['a script', 'vor <script>alert(1)</script> nach', /script|alert/],
    ['a script block', '<script src="https://fremd.example/x.js"></script>', /script|fremd/],
    ['a script in SVG', '<svg><script>alert(1)</script></svg>', /svg|script|alert/],
    ['SVG with a handler', '<svg onload="alert(1)"><path d="M0 0"/></svg>', /svg|onload|path/],
    ['MathML', '<math><mtext><script>alert(1)</script></mtext></math>', /math|script|alert/],
    ['an event handler', 'Text <b onclick="alert(1)" onmouseover=alert(2)>fett</b>', /onclick|onmouseover|alert/],
    ['an image with a handler', '<img src="x" onerror="alert(1)">', /onerror|alert|src/],
    ['a javascript: link', '[x](javascript:alert(1))', /javascript|alert/],
    ['a javascript: link in HTML', '<a href=" jAva\tScript:alert(1)">x</a>', /script:|alert/i],
    ['a data: link', '[x](data:text/html;base64,PHNjcmlwdD4=)', /data:/],
    ['a vbscript: link', '<a href="vbscript:msgbox(1)">x</a>', /vbscript/],
    ['a base address', '<base href="https://fremd.example/">', /base|fremd/],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', /iframe|script|alert/],
    ['an object', '<object data="https://fremd.example/x.swf"></object>', /object|fremd/],
    ['an embedded object', '<embed src="https://fremd.example/x">', /embed|fremd/],
    ['a form', '<form action="https://fremd.example/"><input name="kennwort"></form>', /form|fremd|kennwort/],
    ['a style sheet', '<style>body{display:none}</style>', /style|display/],
    ['a style attribute', '<p style="position:fixed;inset:0">x</p>', /style|position/],
    ['a foreign style sheet', '<link rel="stylesheet" href="https://fremd.example/x.css">', /link|fremd/],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://fremd.example/">', /meta|fremd/],
    ['a foreign picture', '![x](https://fremd.example/zaehler.png)', /fremd/],
    [
      'a foreign picture in a picture set',
      '<picture><source srcset="https://fremd.example/a.png"></picture>',
      /fremd|source/,
    ],
    ['a foreign picture without protocol', '<img src="//fremd.example/zaehler.png">', /fremd/],
    ['a video', '<video src="https://fremd.example/a.mp4" autoplay></video>', /video|fremd/],
    ['a template', '<template><script>alert(1)</script></template>', /template|script|alert/],
    ['a link out of the folder of pictures', '[x](/bilder/../../package.json)', /package/],
    ['a link out of the folder of pictures, encoded', '[x](/bilder/%2E%2E/%2E./package.json)', /package/],
    ['a link with a broken encoding', '[x](/bilder/%E0%A4%A)', /bilder/],
    ['a link to a file of the project', '[x](@site/package.json)', /package/],
    ['a link to a file beside the page', '[x](../package.json)', /package/],
    ['a link past the generator', '[x](pathname:///x)', /pathname/],
    ['a link to a host without scheme', '[x](//fremd.example/)', /fremd/],
    ['a link by reference', '[x][y]\n\n[y]: ../package.json', /package/],
    ['a picture of the project', '![x](@site/package.json)', /package/],
    ['code that the generator unwraps', '```mdx-code-block\n[x](https://fremd.example/)\n```', /<a/],
    ['a title in the text', '# Titel', /<h1/],
    ['an id that stands in for a program', '<b id="webpackChunksite">x</b><b id="_x">x</b><b id="a.b">x</b>', /id=/],
    ['a made-up element of ours', '<placeholder nr="0">x</placeholder>', /placeholder/],
  ])('%s', (_, markdown, forbidden) => expect(html(markdown)).not.toMatch(forbidden));

  it('keeps the harmless words around it', () => {
    expect(html('vor <script>alert(1)</script> nach')).toMatch(/vor .*nach/);
  });
});

describe('what authors write is kept', () => {
  it.each([
    ['emphasis', '**fett** und *kursiv*', '<p><strong>fett</strong> und <em>kursiv</em></p>'],
    ['a link on the site', '[Felder](/mitwirken/felder/)', '<p><a href="/mitwirken/felder/">Felder</a></p>'],
    ['a link elsewhere', '[BIBB](https://www.bibb.de/)', '<p><a href="https://www.bibb.de/">BIBB</a></p>'],
    ['a mail address', '[Post](mailto:a@example.org)', '<p><a href="mailto:a@example.org">Post</a></p>'],
    ['code', '`npm test`', '<p><code>npm test</code></p>'],
    ['a quotation', '> so', '<blockquote>\n<p>so</p>\n</blockquote>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a numbered list that begins later', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
  ])('%s', (_, markdown, expected) => expect(html(markdown)).toBe(expected));

  it('a table, its alignment as a class because inline styles are blocked', () => {
    const table = html('| a | b |\n| --- | --: |\n| 1 | 2 |');
    expect(table).toContain('<th>a</th>');
    expect(table).toContain('<th class="text--right">b</th>');
    expect(table).toContain('<td class="text--right">2</td>');
    expect(table).not.toContain('style');
  });

  it('ids, as they are, so that links into the page work', () => {
    expect(html('<h3 id="akku">Akku</h3>')).toBe('<h3 id="akku">Akku</h3>');
  });

  it('what the site generator itself has put in, with the text inside it', () => {
    const image = {type: 'mdxJsxTextElement', name: 'img', attributes: [], children: [{type: 'text', value: 'Bild'}]};
    const code = {type: 'mdxjsEsm', value: 'import x from "y"'};
    const tree = {type: 'root', children: [code, {type: 'element', tagName: 'p', properties: {}, children: [image]}]};
    const clean = rehypeSicher()(structuredClone(tree) as Root);
    expect(clean).toMatchObject(tree);
  });
});

it('never lets anything active through, whatever the text', () => {
  const piece = fc.constantFrom(
    ...['<script>', '</script>', '<svg', ' onload=', 'alert(1)', '>', '"', "'", '<a href=', 'javascript:', '</a>'],
    ...['<img src=x ', 'onerror=', '<style>', '<!--', '-->', '<![CDATA[', '](', '[', ')', '`', '\n', '\n\n', '<iframe'],
    ...['/>', '<math>', '&#x6a;', '<b ', '<b onclick=x>', ' style=x>', '<a href="javascript:x">', '[x](javascript:x)'],
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
      for (const {tagName, properties} of elements(pieces.join(''))) {
        expect(['script', 'svg', 'style', 'iframe', 'math', 'img']).not.toContain(tagName);
        expect(Object.keys(properties).filter((name) => /^on|^style$|^src/i.test(name))).toEqual([]);
        expect(properties.href ?? '').not.toMatch(/^\s*javascript:/i);
      }
    }),
    {numRuns: 500},
  );
});
