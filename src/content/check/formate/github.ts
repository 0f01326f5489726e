import type {Finding} from '../../finding';

/**
 * The findings as workflow commands of GitHub Actions: each shows up on its line of a pull request.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions", setting an error message; escapes as in `@actions/core`.
 */
export function alsGithub(findings: readonly Finding[]): string {
  return findings
    .map(({file, line, column, rule, field, message, severity}) => {
      const title = field === '' ? rule : `${rule}: ${field}`;
      const place = Object.entries({file, line, col: column, title}).map(
        ([name, value]) => `${name}=${property(value)}`,
      );
      return `::${severity} ${place.join(',')}::${data(message)}`;
    })
    .join('\n');
}

/** A line break would end the command and start another one that a contribution made up. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number) => data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
