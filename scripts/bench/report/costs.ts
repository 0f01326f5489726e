import {engineEntry, type EngineId} from '../engines';
import {PASSES} from '../measure';
import type {Findings, Sizes, Timing} from '../protocol';
import type {CaseResult} from '../run';
import {percentile} from '../statistics';
import {kilobytes, markdownTable, megabytes, milliseconds, number} from '../../table';

/** Percentiles that are shown. */
export const SHARES = [0.5, 0.95, 0.99] as const;

/** "p95" */
export const shareName = (share: number): string => `p${100 * share}`;

/** A percentile of the times, with an asterisk when time allowed fewer passes than usual. */
export function latency(timing: Timing | undefined, share: number): string {
  if (!timing) return milliseconds(undefined);
  return milliseconds(percentile(timing.fastest, share)) + (timing.passes < PASSES ? '\\*' : '');
}

const sizes = (value: Sizes | undefined): string[] => [value?.raw, value?.gzip, value?.brotli].map(kilobytes);

type Row = [id: EngineId, findings: Findings];

function rows(result: CaseResult, cells: (findings: Findings) => string[]): string[][] {
  return [...result.findings].map(([id, findings]: Row) => [engineEntry(id).label, ...cells(findings)]);
}

function timeTable(result: CaseResult): string {
  const header = ['Suche', ...SHARES.map((share) => `Antwort ${shareName(share)} ms`), 'Laden ms CPU', 'erstes Mal'];
  return markdownTable(
    [...header, 'Laden ms Uhr', 'Heap MB', 'Aufbau s CPU', 'Aufbau s Uhr'],
    rows(result, ({latency: timing, loaded, built}) => [
      ...SHARES.map((share) => latency(timing, share)),
      ...[loaded?.cpu, loaded?.cold, loaded?.wall].map((value) => number(value, 0)),
      megabytes(loaded?.heap),
      number(built?.cpu, 1),
      number(built?.wall, 1),
    ]),
  );
}

function sizeTable(result: CaseResult): string {
  const kinds = ['roh', 'gzip', 'brotli'];
  const columns = ['Index', 'Texte für Anzeige'].flatMap((name) => kinds.map((kind) => `${name} ${kind}`));
  return markdownTable(
    ['Suche, kB', ...columns, 'Download gzip'],
    rows(result, ({sizes: found}) => [...sizes(found?.index), ...sizes(found?.texts), kilobytes(found?.download.gzip)]),
  );
}

function keystrokeTable(result: CaseResult): string {
  return markdownTable(
    ['Suche', ...SHARES.map((share) => `${shareName(share)} ms`)],
    rows(result, ({keystrokes}) => SHARES.map((share) => latency(keystrokes, share))),
  );
}

/** Tables of what the answers cost: time, memory, download. */
export function costTables(result: CaseResult, level: string, typed: number): string[] {
  const keystrokes = typed === 0 ? [] : [`${level} Antwort je Tastendruck (${typed} Anfänge)`, keystrokeTable(result)];
  return [`${level} Zeit und Speicher`, timeTable(result), ...keystrokes, `${level} Größe`, sizeTable(result)];
}

/** Table of the code a browser loads. */
export function libraryTable(libraries: ReadonlyMap<EngineId, Findings>): string {
  const cells = [...libraries].map(([id, {library}]) => [engineEntry(id).label, ...sizes(library)]);
  return markdownTable(['Suche', 'minifiziert kB', 'gzip kB', 'brotli kB'], cells);
}
