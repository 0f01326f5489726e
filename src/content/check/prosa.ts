import type {Nodes, Parent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {SourceFile} from '../load/sourceFile';
import type {Report} from './rule';
import {alleTexte} from './werte';

/** A piece of running text: one field, or one paragraph, heading or table cell of the body. */
export interface Prosastueck {
  file: SourceFile;
  /**
   * The text as written. In the body, code and addresses are overwritten with letters, so that an index in the text
   * remains a place in the file.
   */
  text: string;
  /** The field the text stands in; absent in the body. */
  path?: Report['path'];
  /** Where the character at an index stands. */
  ort: (index: number) => Pick<Report, 'path' | 'line' | 'column'>;
}

/** The running text of the file asked for last: one rule after the other asks for the same file. */
let last: {file: SourceFile; stuecke: readonly Prosastueck[]} | undefined;

/** All running text of a file: fields other than addresses, then the body. */
export function prosa(file: SourceFile): readonly Prosastueck[] {
  if (last?.file !== file) last = {file, stuecke: [...felder(file), ...absaetze(file)]};
  return last.stuecke;
}

/** Fields that hold addresses. */
const ADRESSEN: ReadonlySet<PropertyKey> = new Set(['url', 'adresse', 'mehr']);

/** Fields that hold text of ours; titles of sources are quotations and may break our rules of language. */
export function istZitat({file, path}: Prosastueck): boolean {
  const key = path?.at(-1);
  return file.kind === 'register' && file.name === 'quellen' && (key === 'titel' || key === 'herausgeber');
}

function felder(file: SourceFile): Prosastueck[] {
  return alleTexte(file)
    .filter(({path}) => !ADRESSEN.has(path.at(-1) ?? ''))
    .map(({path, value}) => ({file, text: value, path, ort: () => ({path})}));
}

function absaetze(file: SourceFile): Prosastueck[] {
  const pieces: Prosastueck[] = [];
  if (!file.body) return pieces;
  visit(file.body, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    const range = contentRange(node);
    if (range) {
      const [start] = range;
      const text = overwrite(file.text, node, range);
      pieces.push({file, text, ort: (index) => placeAt(file.text, start + index)});
    }
    return SKIP;
  });
  return pieces;
}

/** Line and column of an offset in a file's text. */
export function placeAt(text: string, offset: number): {line: number; column: number} {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
    line++;
    lineStart = end + 1;
  }
  return {line, column: offset - lineStart + 1};
}

/** From the first to the last child: without the marks of a heading and the bars of a table cell. */
function contentRange({children}: Parent): Range | undefined {
  const [first, last] = [children[0], children.at(-1)];
  return first && last && [rangeOf(first)[0], rangeOf(last)[1]];
}

type Range = readonly [from: number, to: number];

/** Without one of these, a block holds neither code nor an address to overwrite. */
const CODE_OR_ADDRESS = /[`[<]|:\/\//;

/** The block's source with code and addresses overwritten, of the same length. */
function overwrite(text: string, block: Parent & Nodes, [start, end]: Range): string {
  const source = text.slice(start, end);
  // Most blocks hold neither, and taking them apart would be half the time of the whole check.
  if (!CODE_OR_ADDRESS.test(source)) return source;
  const characters = source.split('');
  const blank = (from: number, to: number) => characters.fill('x', from - start, to - start);
  visit(block, (node) => {
    const [from, to] = rangeOf(node);
    if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'html') blank(from, to);
    else if (node.type === 'link' || node.type === 'linkReference') {
      const label = node.children.at(-1);
      const labelIsAddress = node.type === 'link' && text.slice(from, to).includes('://') && text[from] !== '[';
      blank(labelIsAddress || !label ? from : rangeOf(label)[1], to);
    }
  });
  return characters.join('');
}

function rangeOf(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
