import {kilobytes, markdownTable, megabytes, milliseconds, number} from '../../table';
import type {Target} from './mix';
import {errorCount, type Load, type Pressure} from './wrk';

/** One load test. */
export interface Measured {
  name: string;
  /** Bytes of an answer as sent, without headers; undefined for a mix. */
  size: number | undefined;
  load: Load;
}

/** The measurements as a Markdown table. */
export function loadReport(
  measured: readonly Measured[],
  targets: readonly Target[],
  {connections, seconds}: Pressure,
  machine: string,
): string {
  const header = ['Abruf', 'Größe', 'Anfragen/s', 'MB/s', 'Median', '90 %', '99 %', 'längste', 'Anfragen', 'Fehler'];
  const rows = measured.map(({name, size, load}) => [
    name,
    size === undefined ? '–' : `${kilobytes(size)} kB`,
    number(load.rate, 0),
    megabytes(load.throughput),
    ...[load.latency.p50, load.latency.p90, load.latency.p99, load.latency.max].map(
      (time) => `${milliseconds(time)} ms`,
    ),
    String(load.requests),
    String(errorCount(load)),
  ]);
  return [
    '# Auslieferung unter Last',
    `${machine}. nginx mit der Konfiguration aus \`serving/nginx\`, wrk auf demselben Rechner: ${connections} Verbindungen, je ${seconds} s, Brotli. Fehler: abgebrochene Verbindungen, Antworten nach über 2 s oder mit Status ab 400.`,
    markdownTable(header, rows),
    `Gemischt werden reihum: ${targets.map(({name, path}) => `${name} \`${path}\``).join(', ')}.`,
  ].join('\n\n');
}
