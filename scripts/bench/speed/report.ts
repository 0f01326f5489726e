import {kilobytes, markdownTable, milliseconds, number} from '../../table';
import {TARGETS, type Category, type Run} from './lighthouse';

/** All runs on one page. */
export interface Measured {
  name: string;
  path: string;
  runs: readonly Run[];
}

const categories = Object.keys(TARGETS) as Category[];

/** The middle one of the values, of an even number the lower of both. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** Categories of a page that miss their target in the middle run. */
export const missed = ({runs}: Measured): Category[] =>
  categories.filter((category) => middle(runs.map(({scores}) => scores[category])) < TARGETS[category]);

/** The measurements as a Markdown table, with what cost points below. */
export function speedReport(measured: readonly Measured[], machine: string): string {
  const header = ['Seite', 'Leistung', 'Zugänglichkeit', 'Praxis', 'SEO', 'LCP', 'TBT', 'CLS', 'übertragen'];
  const rows = measured.map(({name, runs}) => {
    const of = (read: (run: Run) => number): number => middle(runs.map(read));
    return [
      name,
      ...categories.map((category) => String(of(({scores}) => scores[category]))),
      `${milliseconds(of((run) => run.largestPaint))} ms`,
      `${milliseconds(of((run) => run.blocking))} ms`,
      number(
        of((run) => run.shift),
        3,
      ),
      `${kilobytes(of((run) => run.bytes))} kB`,
    ];
  });
  const costs = measured
    .map(({name, runs}) => ({name, failed: [...new Set(runs.flatMap((run) => run.failed))].sort()}))
    .filter(({failed}) => failed.length > 0)
    .map(({name, failed}) => `- ${name}: ${failed.join(', ')}`);
  return [
    '# Geschwindigkeit nach Lighthouse',
    `${machine}. Voreinstellung für Mobilgeräte, Mitte aus ${measured[0]?.runs.length ?? 0} Läufen; nginx mit der Konfiguration aus \`serving/nginx\`, Brotli. Die Leistung hängt an der Rechenzeit (TBT): Andere Arbeit auf dem Rechner drückt sie.`,
    markdownTable(header, rows),
    ...(costs.length > 0 ? [`Was Punkte kostet:\n\n${costs.join('\n')}`] : []),
  ].join('\n\n');
}
