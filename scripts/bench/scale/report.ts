import {kilobytes, markdownTable, megabytes, milliseconds, number} from '../../table';
import {steps} from '../steps';
import type {Figures} from './figures';

/** One body of content, measured. */
export interface Measured {
  name: string;
  /** Number of profiles, real and generated. */
  profiles: number;
  figures: Figures;
}

const seconds = (value: number): string => `${number(value / 1000, 1)} s`;
const size = (value: number): string => `${megabytes(value)} MB`;
const kilo = (value: number): string => `${kilobytes(value)} kB`;
const moment = (value: number): string => `${milliseconds(value)} ms`;

/** How each figure is called and written. */
const ROWS: Readonly<Record<keyof Figures, readonly [name: string, format: (value: number) => string]>> = {
  checkTime: ['Prüfung: Zeit', seconds],
  checkMemory: ['Prüfung: Speicher (Spitze)', size],
  buildTime: ['Bau: Zeit', seconds],
  buildCpu: ['Bau: Rechenzeit aller Kerne', seconds],
  buildMemory: ['Bau: Speicher (Spitze)', size],
  copyFiles: ['Offline-Kopie: Dateien', (value) => number(value, 0)],
  copyBytes: ['Offline-Kopie: Größe, ungepackt', size],
  copyScript: ['Skript der Offline-Kopie, gzip', kilo],
  indexTitles: ['Suchindex für die ersten Buchstaben, gzip', kilo],
  indexAll: ['Suchindex ganz, gzip', kilo],
  searchLoad: ['Suche bereit machen', moment],
  searchMedian: ['Suche je Buchstabe: Median', moment],
  searchP95: ['Suche je Buchstabe: 95 %', moment],
  searchP99: ['Suche je Buchstabe: 99 %', moment],
  compareOne: ['Ein Profil mit allen vergleichen', moment],
};

/** Growth beyond the number of profiles that is measuring error: the same program on the same machine differs by as much. */
const TOLERANCE = 1.15;

/** Times below this many milliseconds are mostly the timer and garbage collection. */
const MEASURABLE = 1;

/** Why a figure may grow faster than the number of profiles, and by how much: the largest multiple of their growth. */
interface Reason {
  why: string;
  upTo: number;
}

const MEMORY =
  'Dass der einzelne Schritt länger dauert, liegt vermutlich am Speicher: Die Daten einiger tausend Profile passen nicht mehr in den schnellen Speicher des Prozessors.';

const ANSWERS: Reason = {
  why: `Durchsucht werden höchstens so viel mehr Einträge, wie es Profile gibt. ${MEMORY}`,
  upTo: 1.5,
};

/** What may grow faster than the number of profiles. */
const EXPLAINED: Partial<Record<keyof Figures, Reason>> = {
  searchLoad: {
    why: 'Das Auspacken wächst wie die Zahl der Profile; was darüber hinausgeht, ist das Aufräumen des Speichers. Einzeln gemessen am 28.11.2026, von 726 auf 3566 Profile: ohne Aufräumen von 132 auf 629 ms, das Aufräumen von 41 auf 212 ms; neben dem Katalog, der in diesem Messlauf den Speicher füllt, dauert es länger.',
    upTo: 1.5,
  },
  searchP95: ANSWERS,
  searchP99: ANSWERS,
  compareOne: {
    why: `Es ist ein Abgleich je Profil, die Zahl der Schritte wächst also mit ihnen. ${MEMORY}`,
    upTo: 3,
  },
};

/** What building the largest body of content may cost: milliseconds and bytes. */
export const TARGET = {profiles: 3500, buildTime: 12 * 60_000, buildMemory: 8e9} as const;

const keys = Object.keys(ROWS) as (keyof Figures)[];

/** Whether a figure grows by more than a multiple of the number of profiles; without one, by more than measuring error. */
const isFaster = (key: keyof Figures, from: Measured, to: Measured, multiple = TOLERANCE): boolean =>
  !(ROWS[key][1] === moment && to.figures[key] < MEASURABLE) &&
  to.figures[key] / from.figures[key] > (to.profiles / from.profiles) * multiple;

/** What does not hold of the measurements: one sentence each. */
export function broken(measured: readonly Measured[]): string[] {
  const growing = steps(measured).flatMap(([from, to]) =>
    keys
      .filter((key) => isFaster(key, from, to, EXPLAINED[key]?.upTo))
      .map((key) => `${ROWS[key][0]} wächst von ${from.profiles} auf ${to.profiles} Profile schneller als deren Zahl.`),
  );
  const large = measured.filter(({profiles}) => profiles >= TARGET.profiles);
  const missed = (key: 'buildTime' | 'buildMemory') =>
    large
      .filter(({figures}) => figures[key] > TARGET[key])
      .map(
        ({name, figures}) =>
          `${name}: ${ROWS[key][0]} ${ROWS[key][1](figures[key])}, erlaubt sind ${ROWS[key][1](TARGET[key])}.`,
      );
  return [...growing, ...missed('buildTime'), ...missed('buildMemory')];
}

/** The measurements as a Markdown table with the growth from one size to the next, and what does not hold. */
export function scaleReport(measured: readonly Measured[], machine: string): string {
  const growths = steps(measured);
  const factor = (from: number, to: number) => `× ${number(to / from, 1)}`;
  const header = [
    '',
    ...measured.map(({name}) => name),
    ...growths.map(([from, to]) => `${from.profiles} → ${to.profiles}`),
  ];
  const rows = keys.map((key) => {
    const [name, format] = ROWS[key];
    const growth = growths.map(([from, to]) => factor(from.figures[key], to.figures[key]));
    return [name, ...measured.map(({figures}) => format(figures[key])), ...growth];
  });
  const counts = measured.map(({profiles}) => number(profiles, 0));
  const profiles = ['Profile', ...counts, ...growths.map(([from, to]) => factor(from.profiles, to.profiles))];
  const explained = keys.flatMap((key) => {
    const reason = EXPLAINED[key];
    return reason !== undefined && growths.some(([from, to]) => isFaster(key, from, to))
      ? [`- ${ROWS[key][0]} (höchstens das ${number(reason.upTo, 2)}-Fache): ${reason.why}`]
      : [];
  });
  const problems = broken(measured).map((sentence) => `- ${sentence}`);
  return [
    '# Mehr Inhalte',
    `${machine}. Prüfung und Bau laufen je einmal in einem eigenen Prozess, Start von Node eingerechnet. Schneller als die Zahl der Profile heißt: um mehr als das ${number(TOLERANCE, 2)}-Fache ihres Wachstums.`,
    markdownTable(header, [profiles, ...rows]),
    ...(explained.length > 0 ? [`Schneller als die Zahl der Profile wachsen:\n\n${explained.join('\n')}`] : []),
    ...(problems.length > 0 ? [`Nicht eingehalten:\n\n${problems.join('\n')}`] : []),
  ].join('\n\n');
}
