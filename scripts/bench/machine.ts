import {availableParallelism, cpus} from 'node:os';

/** What a measurement was made on, for its report. */
export const machine = (): string =>
  `Node ${process.versions.node}, ${availableParallelism()} Kerne (${cpus()[0]?.model.trim() ?? 'unbekannt'})`;
