import {sichtbar} from '../sichtbar';

/** Content: what experts write. Pages of the handbook and on the product itself belong to the program as well. */
const INHALT = /^docs\/(?!mitwirken\/)/;

/** What may accompany content without a word. */
const BEGLEITEND = /^(?:docs\/mitwirken\/|static\/bilder\/|CHANGELOG\.md$)/;

/** What runs on its own as soon as it is there. */
const ABLAEUFE = /^(?:\.github|\.ci)\//;

/** A changed file that is not content, and what that means. */
export interface Ausserhalb {
  /** Path relative to the project folder, with `/`. */
  path: string;
  /** A German sentence: what it is, and what to do. */
  message: string;
}

/**
 * What a contribution to the content changes besides the content. Nothing when it changes no content at all, because then
 * it is a change of the program, which is reviewed as such.
 * @param paths all changed files, relative to the project folder, with `/`
 */
export function ausserhalb(paths: readonly string[]): Ausserhalb[] {
  if (!paths.some((path) => INHALT.test(path))) return [];
  return paths
    .filter((path) => !INHALT.test(path) && !BEGLEITEND.test(path))
    .map((path) => ({path, message: satz(path)}));
}

function satz(path: string): string {
  const was = ABLAEUFE.test(path)
    ? 'gehört zu den Abläufen, die von selbst laufen'
    : 'gehört zum Programm und nicht zu den Inhalten';
  return `„${sichtbar(path)}“ ${was}. Nehmen Sie diese Änderung aus dem Vorschlag heraus und reichen Sie sie als eigenen ein; Inhalte und Programm prüfen verschiedene Personen.`;
}
