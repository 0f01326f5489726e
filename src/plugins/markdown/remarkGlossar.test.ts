/** @jest-environment node */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Link, Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {ARTIKEL, GLOSSAR, setField, SEITE, testContent, writeFiles} from '../../content/testContent';
import {remarkGlossar} from './remarkGlossar';

const parser = unified().use(remarkParse);

/** Links of a page's text after the glossary was applied. */
function links(text: string, path = ARTIKEL, mehr?: string): Link[] {
  const files = testContent();
  if (mehr !== undefined) setField(files, GLOSSAR, [0, 'mehr'], mehr);
  const siteDir = writeFiles(files);
  try {
    const tree: Root = parser.parse(text);
    remarkGlossar({siteDir})(tree, {path: join(siteDir, path)});
    const found: Link[] = [];
    visit(tree, 'link', (node) => {
      found.push(node);
    });
    return found;
  } finally {
    rmSync(siteDir, {recursive: true});
  }
}

describe('remarkGlossar', () => {
  it('links the first mention of a term, with its explanation as title', () => {
    const found = links('Am Hochvolt arbeiten nur Fachkräfte. Hochvolt ist gefährlich. HV auch.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      url: '/glossar/#hochvolt',
      title: 'Spannung, bei der besondere Regeln gelten.',
      children: [{type: 'text', value: 'Hochvolt'}],
      data: {hProperties: {className: ['begriff']}},
    });
  });

  it('keeps the text around the term', () => {
    const tree = parser.parse('Vor Hochvolt und **nach Hochvolt** hier.');
    const siteDir = writeFiles(testContent());
    remarkGlossar({siteDir})(tree, {path: join(siteDir, ARTIKEL)});
    rmSync(siteDir, {recursive: true});
    const worte: string[] = [];
    visit(tree, 'text', ({value}) => {
      worte.push(value);
    });
    expect(worte.join('')).toBe('Vor Hochvolt und nach Hochvolt hier.');
  });

  it('links nothing in headings, links and code', () => {
    expect(links('## Hochvolt\n\n[Hochvolt](/x/) und `Hochvolt`').map(({url}) => url)).toEqual(['/x/']);
  });

  it('links nothing on pages about the site, nor to a term whose page is the page itself', () => {
    expect(links('Hochvolt', SEITE)).toEqual([]);
    expect(links('Hochvolt', ARTIKEL, '/themen/digitalisierung/roboter/')).toEqual([]);
    expect(links('Hochvolt', ARTIKEL, '/themen/mensch/')).toHaveLength(1);
  });
});
