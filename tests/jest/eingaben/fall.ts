import {append, replace, SEITE, setField, textOf, type TestFiles} from '../../../src/content/testContent';

/** A slip, or an attack, in a project that is right otherwise. */
export interface Fall {
  /** What went wrong, as the rest of a sentence: `names …`. */
  name: string;
  aendere: (files: TestFiles) => void;
  /**
   * The findings in their order, as `file:line rule: message`; ` …` at the end stands for the rest of a long message.
   * One slip gives one finding, so that its author is not sent to places that are right.
   */
  befunde: readonly string[];
  /** How many places more are named, where each of many must be changed. */
  weitere?: number;
}

/** Puts a file with this content into the project. */
export const datei =
  (path: string, content: string | Uint8Array): Fall['aendere'] =>
  (files) => {
    files.set(path, content);
  };

/** Replaces a part of a file. */
export const statt =
  (path: string, from: string, to: string): Fall['aendere'] =>
  (files) => {
    replace(files, path, from, to);
  };

/** Sets a field of a file; `undefined` removes it. */
export const feld =
  (path: string, field: readonly (string | number)[], value: unknown): Fall['aendere'] =>
  (files) => {
    setField(files, path, field, value);
  };

/** Adds a paragraph to the plain page. */
export const absatz =
  (text: string): Fall['aendere'] =>
  (files) => {
    append(files, SEITE, text);
  };

/** Rewrites the whole text of a file. */
export const text =
  (path: string, wandle: (alt: string) => string): Fall['aendere'] =>
  (files) => {
    files.set(path, wandle(textOf(files, path)));
  };

export const QUELLEN = 'docs/register/quellen.yaml';

/** The line with the short text of the plain page. */
export const KURZ = 'kurz: Was sich in den Betrieben verändert und für wen.';
