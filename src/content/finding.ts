/** How grave a finding is: an error stops check and build, a warning does not. */
export type Severity = 'error' | 'warning';

/** One thing the check found, placed where an author can mend it. */
export interface Finding {
  /** Path relative to the project folder, with `/`. */
  file: string;
  /** 1-based line; 1 when the finding is about the file as a whole. */
  line: number;
  /** 1-based column. */
  column: number;
  /** Id of the rule, as in `docs/mitwirken/pruefungen.md`. */
  rule: string;
  /** Path of the field (`wandel.2.quellen.0`), empty for the body or the whole file. */
  field: string;
  /** German message: what is wrong, what is allowed, how to mend it. */
  message: string;
  severity: Severity;
}

/** An error of a file as a whole or of one of its lines, before its fields are known. */
export function fileFinding(file: string, line: number, rule: string, message: string): Finding {
  return {file, line, column: 1, rule, field: '', message, severity: 'error'};
}

/** Orders findings by file, then position, then rule, so that equal content gives equal output. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
