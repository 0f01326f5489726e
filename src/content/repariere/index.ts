import type {Finding} from '../finding';
import type {SourceFile} from '../load/sourceFile';
import {feldwerte} from './felder';
import type {Reparatur} from './reparatur';
import {einrueckung, tabulatoren} from './tabulatoren';
import {TYPOGRAFIE} from './typografie';
import {unsichtbare, zeilenenden, zusammengesetzt} from './zeichen';
import {zeilenraender} from './zeilen';

/** In the order in which they run: first what keeps a file from being read, then what needs it read. */
const REPARATUREN: readonly Reparatur[] = [
  zeilenenden,
  unsichtbare,
  zusammengesetzt,
  einrueckung,
  tabulatoren,
  zeilenraender,
  feldwerte,
  ...TYPOGRAFIE,
];

/** Ids of the rules with findings that can be mended. */
export const REPARIERTE_REGELN: ReadonlySet<string> = new Set(REPARATUREN.map(({regel}) => regel));

/** A text after all repairs. */
export interface Ergebnis {
  text: string;
  /** Places mended by rule id; empty when nothing was. */
  anzahlen: ReadonlyMap<string, number>;
}

/**
 * Mends in a content file what a machine can mend. A second run changes nothing. What a file means stays except for what
 * a repair is about; a file that cannot be read is mended in its characters only.
 * @param text the file's text, with a byte order mark where it has one
 * @param path relative to the project folder, with `/`
 */
export function repariere(text: string, path: string): Ergebnis {
  const anzahlen = new Map<string, number>();
  let bisher = text;
  for (const reparatur of REPARATUREN) {
    const {text: neu, anzahl} = reparatur.repariere(bisher, path);
    const {regel} = reparatur;
    if (anzahl > 0) anzahlen.set(regel, (anzahlen.get(regel) ?? 0) + anzahl);
    bisher = neu;
  }
  return {text: bisher, anzahlen};
}

/** How many places of the files with findings a machine can mend. */
export function reparierbareStellen(findings: readonly Finding[], files: readonly SourceFile[]): number {
  const betroffen = new Set(findings.filter(({rule}) => REPARIERTE_REGELN.has(rule)).map(({file}) => file));
  const anzahlen = files
    .filter(({path}) => betroffen.has(path))
    .flatMap(({text, path}) => [...repariere(text, path).anzahlen.values()]);
  return anzahlen.reduce((summe, anzahl) => summe + anzahl, 0);
}
