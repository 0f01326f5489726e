import type {Finding} from '../../finding';

/** Where the help page explains a rule, relative to the project folder. */
const HILFE = 'docs/mitwirken/pruefungen.md';

/**
 * The findings as SARIF 2.1.0, which code scanning and editors read.
 * Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
 */
export function alsSarif(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({rule}) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Automobilberufe im Wandel, Prüfung der Inhalte',
            rules: rules.map((id) => ({id, help: {text: `${HILFE}, Abschnitt „${id}“`}})),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({file, line, column, rule, message, severity}) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: severity,
          message: {text: message},
          locations: [
            {
              physicalLocation: {
                artifactLocation: {uri: encodeURI(file)},
                region: {startLine: line, startColumn: column},
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
