import type {Finding} from '../../finding';
import {sichtbar} from '../../sichtbar';

const SEVERITY = {error: 'Fehler', warning: 'Warnung'} as const;

/** Warnings of one rule in one file that are told in full; the others are named by their lines. */
const IN_FULL = 3;

/**
 * The findings as text for people: one block per file, a place line and an indented message each, then the sum. Files
 * with errors come last, where a terminal shows them; many warnings of one kind in a file do not hide them.
 * @param reparierbar places that `npm run fix` can mend
 */
export function alsText(findings: readonly Finding[], reparierbar = 0): string {
  const files = [...new Set(findings.map(({file}) => file))];
  const blocks = files.map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    const hasError = own.some(({severity}) => severity === 'error');
    return {hasError, text: formatFile(own)};
  });
  const inOrder = [...blocks.filter(({hasError}) => !hasError), ...blocks.filter(({hasError}) => hasError)];
  const hint =
    reparierbar > 0 ? `\nnpm run fix repariert ${reparierbar === 1 ? 'eine Stelle' : `${reparierbar} Stellen`}.` : '';
  return [...inOrder.map(({text}) => text), summary(findings, files.length) + hint].join('\n\n');
}

function formatFile(findings: readonly Finding[]): string {
  const further = new Map<string, number[]>();
  const told = new Map<string, number>();
  const lines = findings.flatMap((finding) => {
    const {rule, severity, line} = finding;
    const number = (told.get(rule) ?? 0) + 1;
    told.set(rule, number);
    if (severity === 'error' || number <= IN_FULL) return [formatFinding(finding)];
    further.set(rule, [...(further.get(rule) ?? []), line]);
    return [];
  });
  const rest = [...further].map(([rule, at]) => `    Ebenso „${rule}“ in Zeile ${at.join(', ')}.`);
  return [...lines, ...rest].join('\n');
}

function formatFinding({file, line, column, rule, field, message, severity}: Finding): string {
  const place = [`${file}:${line}:${column}`, SEVERITY[severity], rule, ...(field ? [field] : [])].join('  ');
  return `${sichtbar(place)}\n    ${sichtbar(message)}`;
}

function summary(findings: readonly Finding[], files: number): string {
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const warnings = findings.length - errors;
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  return `${errors} Fehler, ${count(warnings, 'Warnung', 'Warnungen')} in ${count(files, 'Datei', 'Dateien')}`;
}
