import {markdownTable, megabytes, number} from '../../table';
import type {Run} from '../nodeRun';
import {steps} from '../steps';

/** The check of one body of content, measured. */
export interface Measured {
  name: string;
  /** Number of profiles, real and generated. */
  profiles: number;
  runs: number;
  middle: Run;
  /** What the time should stay under, milliseconds; undefined where nothing is promised. */
  target: number | undefined;
}

const seconds = (milliseconds: number): string => `${number(milliseconds / 1000, 1)} s`;

function verdict({middle, target}: Measured): string {
  if (target === undefined) return '–';
  return `${middle.wall < target ? 'erreicht' : 'verfehlt'} (unter ${target / 1000} s)`;
}

/** How much more each figure grew than the number of profiles: 1 is in step with it. */
function growth(from: Measured, to: Measured): string {
  const step = to.profiles / from.profiles;
  const factor = (figure: keyof Run) => number(to.middle[figure] / from.middle[figure], 1);
  return `Von ${from.profiles} auf ${to.profiles} Profile (× ${number(step, 1)}): Zeit × ${factor('wall')}, Rechenzeit × ${factor('cpu')}, Speicher × ${factor('memory')}.`;
}

/** The measurements as a Markdown table, followed by how they grow from one size to the next. */
export function checkReport(measured: readonly Measured[], machine: string): string {
  const header = ['Inhalte', 'Profile', 'Läufe', 'Zeit (Median)', 'Rechenzeit', 'Speicher (Spitze)', 'Ziel'];
  const rows = measured.map((one) => [
    one.name,
    String(one.profiles),
    String(one.runs),
    seconds(one.middle.wall),
    seconds(one.middle.cpu),
    `${megabytes(one.middle.memory)} MB`,
    verdict(one),
  ]);
  const grown = steps(measured).map(([from, to]) => `- ${growth(from, to)}`);
  return [
    '# Prüfung der Inhalte',
    `${machine}. Jeder Lauf ist \`npm run check -- --quiet\` in einem eigenen Prozess, Start von Node eingerechnet. Rechenzeit: alle Kerne zusammen.`,
    markdownTable(header, rows),
    ...(grown.length > 0 ? [grown.join('\n')] : []),
  ].join('\n\n');
}
