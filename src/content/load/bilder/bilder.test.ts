/** @jest-environment node */
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {readBilder} from './readBilder';
import {bildProblem} from './formate';
import {svgProblems} from './svg';

const svg = (inhalt: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inhalt}</svg>`);
const bytes = (...teile: readonly (string | readonly number[])[]) =>
  Buffer.concat(teile.map((teil) => (typeof teil === 'string' ? Buffer.from(teil, 'latin1') : Buffer.from(teil))));

const PNG = bytes('\x89PNG\r\n\x1A\n', [0, 0, 0, 1], 'IDATx', [0, 0, 0, 0], [0, 0, 0, 0], 'IEND', [0, 0, 0, 0]);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9]);
const WEBP = bytes('RIFF', [8, 0, 0, 0], 'WEBPVP8 ');
const AVIF = bytes([0, 0, 0, 12], 'ftypavif', [0, 0, 0, 9], 'mdatx');

it('has nothing against the pictures of the project', () => {
  expect(readBilder('.')).toEqual([]);
  expect(svgProblems(readFileSync('static/img/zeichen.svg'))).toEqual([]);
});

it.each([
  ['png', PNG],
  ['jpg', JPEG],
  ['jpeg', JPEG],
  ['webp', WEBP],
  ['avif', AVIF],
])('takes a picture that ends on .%s, and nothing behind, in front or in place of it', (endung, bild) => {
  expect(bildProblem(endung, bild)).toBeUndefined();
  expect(bildProblem(endung, Buffer.concat([bild, Buffer.from('<html>')]))).toContain(`ab Byte ${bild.length}`);
  expect(bildProblem(endung, Buffer.concat([Buffer.from(' '), bild]))).toContain('kein Bild im Format');
  expect(bildProblem(endung, Buffer.alloc(0))).toContain('kein Bild im Format');
  expect(bildProblem(endung, bild.subarray(0, -1))).toContain('unvollständig');
});

it.each([
  ['forms', '<g transform="rotate(4)"><path d="M0 0" fill="#fff" stroke-width="2"/></g>'],
  [
    'a gradient',
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#a)"/>',
  ],
  ['text with a title', '<title>Montage &amp; Prüfung</title><text x="1" font-family="sans-serif">a &lt; b</text>'],
  ['a comment', '<!-- gezeichnet von Hand -->'],
])('takes a drawing with %s', (_name, inhalt) => expect(svgProblems(svg(inhalt))).toEqual([]));

it('says of each place what is wrong there, and what is allowed', () => {
  const [erstes, zweites] = svgProblems(svg('\n<script/>\n<path\n onload="a"/>'));
  expect(erstes).toMatchObject({line: 2, message: expect.stringContaining('„<script>“')});
  expect(zweites).toMatchObject({line: 4, message: expect.stringContaining('startet ein Programm')});
  expect(erstes?.message).toContain('zum Beispiel <path d="M0 0h10v10z" fill="#004b76"/>');
});

it('takes no drawing in which something could act, whatever it is made of', () => {
  const stueck = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<a ',
      'href=',
      '"javascript:x"',
      '"#a"',
      ' onload=',
      '"x"',
      '>',
      '/>',
      '<g',
      '</g>',
      ' ',
    ],
    ...['<use ', '<!DOCTYPE a>', '<?x y?>', 'style=', '"fill:red"', ' fill=', '"url(//x)"', '"url(#x)"', '<!--', '-->'],
    ...['<foreignObject>', ' xmlns:x="y"', '<x:script>', '&#x61;', '&a;', '<![CDATA[', ']]>', '<style>', '<image/>'],
  );
  fc.assert(
    fc.property(fc.array(stueck, {maxLength: 10}), (stuecke) => {
      const inhalt = stuecke.join('');
      fc.pre(svgProblems(svg(inhalt)).length === 0);
      const ohneText = inhalt.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
      const tags = ohneText.match(/<[^>]*>/g)?.join(' ') ?? '';
      expect(tags).not.toMatch(/<(?!\/?g\b)\w|\son|style=|href="(?!#)|url\((?!#)|<[!?]/);
    }),
    {numRuns: 2000},
  );
});
