import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {inlineCode} from './inlineCode';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('inline scripts', () => {
  test('are hashed as the browser does it: every character between the tags', () => {
    const script = '\n!function(){"<b>&amp;</b>"}()\n';
    expect(inlineCode(`<script>${script}</script>`).scriptHashes).toEqual([hash(script)]);
  });

  test.each(['', ' type=module', ' type="text/javascript"', ' TYPE=TEXT/JavaScript', ' type="importmap"', ' nonce=x'])(
    '<script%s> counts',
    (attributes) => {
      expect(inlineCode(`<p><SCRIPT${attributes}>x</SCRIPT>`).scriptHashes).toEqual([hash('x')]);
    },
  );

  test('data and files do not count', () => {
    const html = '<script type="application/ld+json">{"a":1}</script><script src=/a.js defer></script>';
    expect(inlineCode(html)).toEqual({scriptHashes: [], forbidden: []});
  });

  test('a script in a comment or in a text is none', () => {
    expect(inlineCode('<!-- <script>x</script> --><p>&lt;script>x').scriptHashes).toEqual([]);
  });

  test('whatever stands in it, the text hashed is the text written', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}).filter((text) => !/<|\r|\0/.test(text)),
        (text) => {
          expect(inlineCode(`<meta charset=utf-8><script>${text}</script><p>`).scriptHashes).toEqual([hash(text)]);
        },
      ),
    );
  });
});

test.each([
  ['<p style="color:red">', '<p> has style="color:red"'],
  ['<svg STYLE=display:none>', '<svg> has style="display:none"'],
  ['<img src=x onerror=alert(1)>', '<img> has onerror="alert(1)"'],
  ['<a href=" JavaScript:alert(1)">', '<a> has href=" JavaScript:alert(1)"'],
  ['<style>p{}</style>', '<style>'],
  ['<base href=/>', '<base>'],
  ['<iframe srcdoc=x></iframe>', '<iframe>'],
])('%s is named as forbidden', (html, message) => {
  expect(inlineCode(html).forbidden).toEqual([message]);
});

test('the policy stands right after the declaration of the character set', () => {
  const html = '<!doctype html><html><head><meta charset=UTF-8><title>x</title>';
  expect(html.slice(inlineCode(html).policyAt)).toBe('<title>x</title>');
});
