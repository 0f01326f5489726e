import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {inlineCode} from './inlineCode';
import {securePages} from './securePages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'csp-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const page = (rest: string): string => `<!doctype html><html><head><meta charset=UTF-8><title>x</title></head>${rest}`;

test('every page gets one policy, with the hashes of the scripts of all pages', () => {
  write({'index.html': page('<script>a()</script>'), 'berufe/index.html': page('<script>b()</script>')});
  const policy = securePages(folder);
  const hashes = ['a()', 'b()'].flatMap((script) => inlineCode(`<script>${script}</script>`).scriptHashes);
  expect(policy['script-src']).toEqual(["'self'", ...hashes.sort().map((hash) => `'${hash}'`)]);
  const meta = /<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
  const [first, second] = ['index.html', 'berufe/index.html'].map((file) => meta.exec(read(file))?.[1]);
  expect(first).toBe(second);
  expect(first).toContain(`script-src 'self' 'sha256-`);
  expect(first).not.toContain('unsafe');
  expect(read('index.html')).toContain('<meta name="referrer" content="same-origin">');
});

test('the drawing of signs is hidden without an inline style', () => {
  write({'index.html': page('<body><svg xmlns=x style="display: none;"><defs/></svg>')});
  securePages(folder);
  expect(read('index.html')).toContain('<body><svg xmlns=x hidden><defs/></svg>');
});

test('what the policy would forbid stops the build: every place of every page, and nothing is written', () => {
  const files = {
    'a.html': page('<p style="top:0">'),
    'b/index.html': page('<img onload=x><iframe>'),
    'c.html': '<html><head><title>x</title>',
  };
  write(files);
  expect(() => securePages(folder)).toThrow(
    [
      'The content security policy forbids:',
      '  a.html: <p> has style="top:0"',
      `  ${join('b', 'index.html')}: <img> has onload="x"`,
      `  ${join('b', 'index.html')}: <iframe>`,
      '  c.html: no <meta charset>, after which the policy would stand',
    ].join('\n'),
  );
  expect(read('a.html')).toBe(files['a.html']);
});

test('the form editor keeps its own policy', () => {
  const editor = '<!doctype html><meta charset=utf-8><p style="top:0">';
  write({'index.html': page(''), 'redaktion/index.html': editor});
  securePages(folder);
  expect(read('redaktion/index.html')).toBe(editor);
});
