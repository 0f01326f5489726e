import type {DefaultParseFrontMatter} from '@docusaurus/types';
import {parseFrontMatter} from './parseFrontMatter';

const executed = jest.fn();
Object.assign(globalThis, {executed});

const forbidden: DefaultParseFrontMatter = () => {
  throw new Error('The default reader executes code and must not be asked');
};

function parse(fileContent: string, filePath = 'docs/ueber/daten.md') {
  return parseFrontMatter({filePath, fileContent, defaultParseFrontMatter: forbidden});
}

describe('what gets through', () => {
  it('is what makes a page, under the names of Docusaurus', async () => {
    const {frontMatter, content} = await parse('---\ntitle: Daten\nkurz: Ein Satz.\nreihenfolge: 3\n---\n\nText\n');
    expect(frontMatter).toEqual({title: 'Daten', description: 'Ein Satz.', sidebar_position: 3});
    expect(content.trim()).toBe('Text');
  });

  it('is not the key mdx, which would make the page executable', async () => {
    const {frontMatter} = await parse('---\ntitle: Daten\nmdx:\n  format: mdx\n---\nText\n');
    expect(frontMatter).toEqual({title: 'Daten'});
  });

  it.each(['slug', 'id', 'custom_edit_url', 'displayed_sidebar', 'image', 'unlisted', 'draft', 'hide_title'])(
    'is not the key %s, with which a file could change its place or its looks',
    async (key) => expect((await parse(`---\n${key}: /anderswo/\n---\nText\n`)).frontMatter).toEqual({}),
  );

  it('is nothing of front matter in JavaScript, which is not executed either', async () => {
    const {frontMatter} = await parse(
      '---js\nexecuted(); module.exports = {title: "x", mdx: {format: "mdx"}}\n---\nText\n',
    );
    expect(frontMatter).toEqual({});
    expect(executed).not.toHaveBeenCalled();
  });

  it('is no backslash, which would end the text of a title in the program of the page', async () => {
    const {frontMatter} = await parse("---\ntitle: Daten\\\\'+(executed())+'\nkurz: C:\\temp\n---\nText\n");
    expect(frontMatter).toEqual({title: "Daten//'+(executed())+'", description: 'C:/temp'});
  });

  it.each([
    ['a title that is no text', '---\ntitle: [a]\n---\nText\n'],
    ['broken YAML', '---\ntitle: "offen\n---\nText\n'],
    ['front matter that never ends', '---\ntitle: Daten\n'],
    ['a list', '---\n- title: Daten\n---\nText\n'],
    ['an empty file', ''],
  ])('is nothing of %s', async (_, text) => expect((await parse(text)).frontMatter).toEqual({}));
});

describe('the body', () => {
  it.each([
    ['Windows line ends', '---\r\ntitle: Daten\r\n---\r\nText\r\n', 'Text\r\n'],
    ['a byte order mark', '\uFEFF---\ntitle: Daten\n---\nText\n', 'Text\n'],
    ['a rule further down', '---\ntitle: Daten\n---\nText\n\n---\n\nmehr\n', 'Text\n\n---\n\nmehr\n'],
    ['no front matter', 'Text\n\n---\n\nmehr\n', 'Text\n\n---\n\nmehr\n'],
  ])('is kept whole with %s', async (_, text, body) => expect((await parse(text)).content).toBe(body));
});

describe('the address follows from the place of the file', () => {
  it.each([
    ['docs/beratung/wechsel.md', {slug: '/beratung/wechsel/', displayed_sidebar: null}],
    ['docs/berufe/elektro/mechatroniker.md', {slug: '/berufe/mechatroniker/', displayed_sidebar: null}],
    ['docs/themen/mensch/index.md', {slug: '/themen/mensch/', displayed_sidebar: null}],
    ['docs/themen/mensch/alter.md', {slug: '/themen/mensch/alter/', displayed_sidebar: null}],
    ['docs/mitwirken/index.md', {slug: '/mitwirken/'}],
    ['docs/mitwirken/felder.md', {}],
  ])('%s', async (path, fields) => expect((await parse('Text', path)).frontMatter).toEqual(fields));
});
