import type {Root} from 'mdast';
import type {LineCounter} from 'yaml';
import type {Stelle} from './stellen';
import type {Seitenart} from '../schema';

/** What a file below `docs/` holds, decided by its folder. */
export type SourceKind = Seitenart | 'register';

/** A YAML text with what is needed to find the line of a field. */
export interface YamlSource {
  /** Where its values and fields stand. */
  stellen: Stelle;
  lineCounter: LineCounter;
  /** Lines of the file above the YAML text (1 for front matter, 0 for a register). */
  lineOffset: number;
  /** The plain value; unknown until a schema has looked at it. */
  data: unknown;
}

/** A content file that could be read. */
export interface SourceFile {
  /** Path relative to the project folder, with `/`. */
  path: string;
  kind: SourceKind;
  /** File name without extension. */
  name: string;
  /** Name of the folder the file lies in. */
  folder: string;
  /** The whole text. */
  text: string;
  /** Front matter or register; absent when it could not be parsed. */
  yaml?: YamlSource;
  /** Syntax tree of the Markdown body with positions in the file; absent for registers. */
  body?: Root;
}
