import {isScalar, LineCounter, parseDocument, visit, type Document, type ErrorCode} from 'yaml';
import type {Finding} from '../finding';
import type {YamlSource} from './sourceFile';
import {stellenIn} from './stellen';
import {versehen} from './yamlSlips';

/** German wording of the YAML errors authors really make; others fall back to the parser's own text. */
const GERMAN: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Die Einrückung passt nicht. Verwenden Sie zwei Leerzeichen je Ebene.',
  BLOCK_AS_IMPLICIT_KEY:
    'Hier steht ein zweiter Doppelpunkt in einer Zeile. Setzen Sie den Text in Anführungszeichen: kurz: "Text: mehr Text".',
  BAD_SCALAR_START: 'Dieser Text beginnt mit einem Sonderzeichen. Setzen Sie ihn in Anführungszeichen.',
  DUPLICATE_KEY: 'Dieses Feld steht hier zweimal. Löschen Sie eines von beiden.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen oder eine Klammer.',
  MULTILINE_IMPLICIT_KEY:
    'Ein Feldname darf nicht über mehrere Zeilen gehen. Fehlt der Doppelpunkt oder ein Anführungszeichen?',
  MULTIPLE_DOCS: 'Hier beginnt ein zweites YAML-Dokument. Löschen Sie die Zeile mit den drei Bindestrichen.',
  TAB_AS_INDENT: 'Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.',
  TAG_RESOLVE_FAILED:
    'Hier steht eine Typangabe mit Ausrufezeichen. Löschen Sie sie oder setzen Sie den Text in Anführungszeichen.',
  UNEXPECTED_TOKEN:
    'Dieses Zeichen wird hier nicht erwartet. Prüfen Sie Einrückung, Bindestriche und Anführungszeichen.',
};

/** Nesting above which no honest content lies; the deepest field of the schema has 6 levels. */
const MAX_DEPTH = 20;
const TOO_DEEP = `Die Verschachtelung ist zu tief, erlaubt sind ${MAX_DEPTH} Ebenen. Prüfen Sie Einrückung und Klammern.`;

/** Brackets open at once above which parsing itself would take minutes. */
const MAX_OPEN = 200;
/** Characters of one line above which it would as well; no field of the schema may hold half of them. */
const MAX_LINE = 5000;
const TOO_LONG = `Diese Zeile hat mehr als ${MAX_LINE.toLocaleString('de')} Zeichen. Kürzen Sie den Text; ein Feld wie „kurz“ hat zum Beispiel einen Satz.`;

/** More than these say nothing new. */
const MAX_FINDINGS = 10;

/** Errors that do not break the lines below them, so that each is a slip of its own. */
const EIGENSTAENDIG: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

/** Field names that mean something to the machine itself and could hide values from the schema. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Result of parsing one YAML text: a value, or the reasons why there is none. */
export type ParsedYaml = {yaml: YamlSource; findings: []} | {yaml?: never; findings: Finding[]};

/**
 * Parses YAML 1.2 without directives, anchors, aliases and tags, so that no text can grow or be anything but plain data.
 * @param lineOffset lines of the file above `text`
 */
export function parseYaml(text: string, file: string, lineOffset: number): ParsedYaml {
  const lineCounter = new LineCounter();
  const at = (offset: number, message: string): Finding => {
    const {line, col} = lineCounter.linePos(offset);
    return {
      file,
      line: Math.max(line, 1) + lineOffset,
      column: Math.max(col, 1),
      rule: 'yaml',
      field: '',
      message,
      severity: 'error',
    };
  };
  const [line, reason] = tooMuch(text) ?? [];
  if (line !== undefined && reason !== undefined) return {findings: [{...at(0, reason), line: line + lineOffset}]};
  try {
    const document = parseDocument(text, {lineCounter, schema: 'core', version: '1.2', uniqueKeys: true});
    const findings = syntaxProblems(document, text).map(([offset, message]) => at(offset, message));
    if (findings.length === 0) findings.push(...refused(document).map(([offset, message]) => at(offset, message)));
    if (findings.length > 0) return {findings: findings.slice(0, MAX_FINDINGS)};
    const stellen = stellenIn(document.contents);
    return {yaml: {stellen, lineCounter, lineOffset, data: document.toJS({maxAliasCount: 0})}, findings: []};
  } catch (error) {
    const reason = error instanceof RangeError ? TOO_DEEP : `Das YAML ist nicht lesbar: ${String(error)}`;
    return {findings: [at(0, reason)]};
  }
}

/** The first line (1-based) the parser should not be given, and why; brackets in texts close again. */
function tooMuch(text: string): [line: number, reason: string] | undefined {
  let open = 0;
  for (const [index, row] of text.split('\n').entries()) {
    for (const [bracket] of row.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > MAX_OPEN) return [index + 1, TOO_DEEP];
    }
    if (row.length > MAX_LINE) return [index + 1, TOO_LONG];
  }
  return undefined;
}

/** A place in the text and what is wrong there. */
type Problem = [offset: number, message: string];

/** What keeps a text from being read, one problem for each slip: what follows from the first is left out. */
function syntaxProblems(document: Document.Parsed, text: string): Problem[] {
  const probleme = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const folgen = probleme.filter(({code}) => !EIGENSTAENDIG.has(code));
  const erklaert = folgen.length > 0 ? versehen(text) : [];
  if (erklaert.length > 0) return erklaert;
  return (folgen.length > 0 ? folgen.slice(0, 1) : probleme).map(({code, message, pos}) => {
    if (message.startsWith('Maximum call stack')) return [pos[0], TOO_DEEP];
    return [pos[0], GERMAN[code] ?? `Das YAML ist hier nicht lesbar: ${message.split('\n')[0] ?? ''}`];
  });
}

/** What is valid YAML but more than plain data. */
function refused(document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  const verweise: Problem[] = [];
  if (document.directives.yaml.explicit === true) {
    problems.push([0, 'Eine Zeile, die mit % beginnt, ist hier nicht erlaubt. Löschen Sie sie.']);
  }
  visit(document, {
    Node(_key, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (ancestors.length > 2 * MAX_DEPTH) {
        problems.push([offset, TOO_DEEP]);
        return visit.BREAK;
      }
      if ('anchor' in node && typeof node.anchor === 'string' && node.anchor !== '') {
        problems.push([offset, 'Anker (&name) und Verweise (*name) sind nicht erlaubt. Schreiben Sie den Wert aus.']);
      }
      return undefined;
    },
    Alias(_key, node) {
      verweise.push([node.range?.[0] ?? 0, 'Verweise (*name) sind nicht erlaubt. Schreiben Sie den Wert aus.']);
    },
    Pair(_key, {key}) {
      if (!isScalar(key)) problems.push([0, 'Ein Feldname ist ein einzelnes Wort, keine Liste und kein Block.']);
      else if (FORBIDDEN_KEYS.has(String(key.value))) {
        problems.push([
          key.range?.[0] ?? 0,
          `Der Feldname „${String(key.value)}“ ist nicht erlaubt. Löschen Sie das Feld.`,
        ]);
        return visit.SKIP;
      }
      return undefined;
    },
  });
  // Without its anchor a reference has nothing to stand for.
  return problems.length > 0 ? problems : verweise;
}
