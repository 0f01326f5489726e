import type {Finding} from '../finding';

const SEVERITY = {error: 'Fehler', warning: 'Warnung'} as const;

/** The findings as text for people: one block per file, a place line and an indented message each, then the sum. */
export function formatReport(findings: readonly Finding[]): string {
  const files = new Set(findings.map(({file}) => file));
  const blocks = [...files].map((file) =>
    findings
      .filter((finding) => finding.file === file)
      .map(formatFinding)
      .join('\n'),
  );
  return [...blocks, summary(findings, files.size)].join('\n\n');
}

function formatFinding({file, line, column, rule, field, message, severity}: Finding): string {
  const place = [`${file}:${line}:${column}`, SEVERITY[severity], rule, ...(field ? [field] : [])].join('  ');
  return `${visible(place)}\n    ${visible(message)}`;
}

function summary(findings: readonly Finding[], files: number): string {
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const warnings = findings.length - errors;
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  return `${errors} Fehler, ${count(warnings, 'Warnung', 'Warnungen')} in ${count(files, 'Datei', 'Dateien')}`;
}

/** Makes control and direction characters harmless: a message may quote them, a terminal would obey them. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => `U+${hex(character)}`);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
