import {append, replace, SEITE, setField, type TestFiles} from '../../../src/content/testContent';

/** What an attack of this collection tries, for counting and for the name of its tests. */
export type Art =
  | 'HTML'
  | 'SVG im Text'
  | 'Linkziel'
  | 'Markdown'
  | 'Vorspann und YAML'
  | 'Feldtext'
  | 'Zeichen'
  | 'Datei und Pfad'
  | 'SVG-Datei'
  | 'Bild und PDF';

/** One hostile contribution: a file somebody sends in, in a project that is right otherwise. */
export interface Angriff {
  art: Art;
  /** What is tried, once in the whole collection. */
  name: string;
  /** Path of the hostile file. */
  datei: string;
  /** Makes the contribution. */
  aendere: (files: TestFiles) => void;
  /** Rule and line of the error the check gives; absent where the text is let through. */
  meldung?: {rule: string; line: number};
  /** Why a text may pass: what makes it plain text. */
  harmlos?: string;
  /** The Markdown of the attack, for the tests that leave out the check. */
  koerper?: string;
}

/** A program that shows itself wherever it runs: in the browser by a dialog, in both by a global variable. */
export const PROGRAMM = 'globalThis.feind=1,alert(1)';
/** An address nothing may be asked from. */
export const FREMD = 'https://boese.example/x';

/** Line on which a text added to the plain page begins. */
const ZEILE = 11;

/** An attack in the text of a page. `zeile` counts from the first line of the text. */
export function koerper(art: Art, name: string, rule: string, text: string, zeile = 1): Angriff {
  return {
    art,
    name,
    datei: SEITE,
    aendere: (files) => append(files, SEITE, text),
    meldung: {rule, line: ZEILE + zeile - 1},
    koerper: text,
  };
}

/** A text that looks like an attack and passes the check, because it stays text. */
export function klartext(name: string, text: string, harmlos: string): Angriff {
  return {art: 'Markdown', name, datei: SEITE, aendere: (files) => append(files, SEITE, text), harmlos, koerper: text};
}

/** An attack in a part of a file that is replaced. */
export function statt(
  art: Art,
  name: string,
  [datei, from, to]: readonly [file: string, from: string, to: string],
  rule: string,
  line: number,
): Angriff {
  return {art, name, datei, aendere: (files) => replace(files, datei, from, to), meldung: {rule, line}};
}

/** An attack in a field of front matter or of a register. */
export function feld(
  art: Art,
  name: string,
  [datei, path, value]: readonly [file: string, path: readonly (string | number)[], value: unknown],
  rule: string,
  line: number,
): Angriff {
  return {art, name, datei, aendere: (files) => setField(files, datei, path, value), meldung: {rule, line}};
}

/** A hostile file of its own. */
export function neu(
  art: Art,
  name: string,
  datei: string,
  content: string | Uint8Array,
  rule: string,
  line = 1,
): Angriff {
  return {
    art,
    name,
    datei,
    aendere: (files) => {
      files.set(datei, content);
    },
    meldung: {rule, line},
  };
}
