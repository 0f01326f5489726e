import type {Nodes, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {fileFinding, type Finding} from '../finding';
import {shorten} from '../shorten';
import {parseYaml} from './parseYaml';
import type {YamlSource} from './sourceFile';
import {splitMarkdown} from './splitMarkdown';

/** A Markdown file taken apart. `body` is empty when it was refused. */
export interface ParsedMarkdown {
  yaml?: YamlSource;
  body: Root;
  findings: Finding[];
}

/** Lists and quotations inside each other, above which the body is refused. */
const MAX_DEPTH = 12;
/** Markers at the start of one line above which parsing itself would take long; below it, code blocks may hold them. */
const MAX_MARKERS = 100;
/**
 * Marks of emphasis, links and code in one block above which parsing would take minutes: its time grows with their square.
 * A generated table of fields has some 400.
 */
const MAX_MARKS = 2000;
const processor = unified().use(remarkParse).use(remarkGfm);

/**
 * Splits a Markdown file into YAML front matter and CommonMark body (with GitHub tables and lists).
 * Only a plain `---` opens front matter: forms such as `---js`, which other readers execute, are refused.
 * Positions in the body, offsets included, are positions in the file.
 */
export function parseMarkdown(text: string, file: string): ParsedMarkdown {
  const split = splitMarkdown(text);
  if (!split) {
    const {body, findings} = parseBody(text, file, 0);
    const finding = fileFinding(file, 1, 'vorspann', frontMatterProblem(text));
    return {body, findings: [finding, ...findings]};
  }
  const {yaml, findings} = parseYaml(split.frontMatter, file, 1);
  const parsed = parseBody(text, file, split.end);
  return {
    ...(yaml ? {yaml} : {}),
    body: parsed.body,
    findings: [...findings, ...parsed.findings],
  };
}

function frontMatterProblem(text: string): string {
  const first = text.slice(0, text.search(/\r?\n|$/));
  if (/^---\s*\S/.test(first)) {
    return `Der Vorspann beginnt mit „${shorten(first, 40)}“. Erlaubt ist nur YAML: Die erste Zeile besteht aus genau drei Bindestrichen „---“ ohne Zusatz.`;
  }
  return text.startsWith('---')
    ? 'Der Vorspann ist nicht geschlossen. Setzen Sie nach dem letzten Feld eine Zeile mit genau drei Bindestrichen „---“.'
    : 'Der Vorspann fehlt. Die Datei beginnt mit einer Zeile „---“, darunter stehen die Felder, darunter wieder „---“.';
}

/** Parses the part of a file from an offset on; the part begins a line or stands at the end of one. */
function parseBody(text: string, file: string, from: number): {body: Root; findings: Finding[]} {
  const tooDeep = (line: number): ReturnType<typeof parseBody> => ({
    body: {type: 'root', children: []},
    findings: [
      fileFinding(
        file,
        line,
        'verschachtelung',
        `Listen, Zitate oder Hervorhebungen sind zu tief ineinander verschachtelt; erlaubt sind ${MAX_DEPTH} Ebenen. Schreiben Sie den Text flacher.`,
      ),
    ],
  });
  const part = text.slice(from);
  const above = text.slice(0, from).match(/\r\n|\r|\n/g)?.length ?? 0;
  const line = part.split('\n').findIndex((row) => containerDepth(row) > MAX_MARKERS);
  if (line >= 0) return tooDeep(above + line + 1);
  const block = firstCrowdedBlock(part);
  if (block !== undefined) {
    const message = `In diesem Absatz stehen mehr als ${MAX_MARKS.toLocaleString('de')} Zeichen wie *, _, [ oder {. Teilen Sie ihn mit Leerzeilen auf; ein Absatz hat zum Beispiel drei bis fünf Sätze.`;
    return {
      body: {type: 'root', children: []},
      findings: [fileFinding(file, above + block, 'verschachtelung', message)],
    };
  }
  const body = processor.parse(part);
  movePositions(body, above, from);
  // Twice the depth: a list is two nodes deep, a list and its item.
  const deep = firstDeeperThan(body, 2 * MAX_DEPTH);
  return deep ? tooDeep(deep.position?.start.line ?? 1) : {body, findings: []};
}

/** The line (1-based) on which a block of too many marks begins; blocks end at empty lines. */
function firstCrowdedBlock(part: string): number | undefined {
  let marks = 0;
  let start = 1;
  for (const [index, row] of part.split('\n').entries()) {
    if (row.trim() === '') {
      marks = 0;
      start = index + 2;
    }
    marks += row.match(/[*_~`[{<]/g)?.length ?? 0;
    if (marks > MAX_MARKS) return start;
  }
  return undefined;
}

/** How many quotations and list items a line opens; thematic breaks and table rules open none. */
function containerDepth(row: string): number {
  const markers = /^(?:\s*(?:>|(?:[-+*]|\d{1,9}[.)])\s))*/.exec(row)?.[0] ?? '';
  return markers.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
}

/** Makes positions in a part of a file positions in the file. Iterative, because the tree may be deep. */
function movePositions(root: Root, lines: number, offset: number): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines;
      if (point.offset !== undefined) point.offset += offset;
    }
    if ('children' in node) open.push(...node.children);
  }
}

/** The first node below `depth` levels of the tree. Iterative, because a deep tree is what it looks for. */
function firstDeeperThan(root: Root, depth: number): Nodes | undefined {
  const open: {node: Nodes; level: number}[] = [{node: root, level: 0}];
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, level} = next;
    if (level > depth) return node;
    if ('children' in node) for (const child of node.children) open.push({node: child, level: level + 1});
  }
  return undefined;
}
