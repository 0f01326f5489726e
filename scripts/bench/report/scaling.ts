import {engineEntry, type EngineId} from '../engines';
import type {Findings} from '../protocol';
import type {CaseResult} from '../run';
import {answerable, answerableSuccess} from '../scores';
import {kilobytes, markdownTable, megabytes, number} from '../../table';
import {latency, shareName, SHARES} from './costs';

/** Results by number of documents. */
export type Scaling = ReadonlyMap<number, CaseResult>;

type Cell = (findings: Findings | undefined) => string;

const FIGURES: readonly (readonly [heading: string, cell: Cell])[] = [
  ...SHARES.map((share) => {
    const cell: Cell = (findings) => latency(findings?.latency, share);
    return [`Antwort ${shareName(share)} ms`, cell] as const;
  }),
  ['Index roh kB', (findings) => kilobytes(findings?.sizes?.index.raw)],
  ['Index gzip kB', (findings) => kilobytes(findings?.sizes?.index.gzip)],
  ['Index brotli kB', (findings) => kilobytes(findings?.sizes?.index.brotli)],
  ['Texte für Anzeige gzip kB', (findings) => kilobytes(findings?.sizes?.texts?.gzip)],
  ['Laden ms CPU', (findings) => number(findings?.loaded?.cpu, 0)],
  ['Heap MB', (findings) => megabytes(findings?.loaded?.heap)],
  ['Aufbau s CPU', (findings) => number(findings?.built?.cpu, 1)],
];

/** Tables of how the engines grow: one figure each, engines by number of documents. */
export function scalingTables(scaling: Scaling, engines: readonly EngineId[], level: string): string[] {
  const header = ['Suche', ...[...scaling.keys()].map((size) => `${size} Dokumente`)];
  const results = [...scaling.values()];
  const shown = engines.filter((id) => !engineEntry(id).withoutScaling);
  const rows = (cell: (result: CaseResult, id: EngineId) => string) =>
    shown.map((id) => [engineEntry(id).label, ...results.map((result) => cell(result, id))]);
  const counts = ['Zahl der Anfragen', ...results.map((result) => String(answerable(result).length))];
  const success = rows((result, id) => number(answerableSuccess(result, id), 3));
  return [
    `${level} s@1`,
    markdownTable(header, [counts, ...success]),
    ...FIGURES.flatMap(([heading, cell]) => [
      `${level} ${heading}`,
      markdownTable(
        header,
        rows((result, id) => cell(result.findings.get(id))),
      ),
    ]),
  ];
}
