import type {SourceFile} from './sourceFile';
import type {Stelle} from './stellen';

/** A place in a file, 1-based. */
export interface Location {
  line: number;
  column: number;
}

/** Path of a field inside a YAML value, as zod reports it. */
export type FieldPath = readonly PropertyKey[];

/**
 * Where a field stands in its file. For a missing field the place of the nearest existing parent is given.
 * @param onKey point to the key instead of the value (for unknown fields)
 */
export function locate(file: Pick<SourceFile, 'yaml'>, path: FieldPath, onKey = false): Location {
  const yaml = file.yaml;
  if (!yaml) return {line: 1, column: 1};
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(yaml.stellen, path.slice(0, length), onKey && length === path.length);
    if (offset !== undefined) {
      const {line, col} = yaml.lineCounter.linePos(offset);
      return {line: Math.max(line, 1) + yaml.lineOffset, column: Math.max(col, 1)};
    }
  }
  return {line: 1, column: 1};
}

function offsetOf(root: Stelle, path: FieldPath, onKey: boolean): number | undefined {
  let stelle = root;
  for (const step of path) {
    const next =
      typeof step === 'number' && stelle.eintraege
        ? stelle.eintraege[step]
        : stelle.felder?.find(({name}) => name === String(step));
    if (!next) return undefined;
    stelle = next;
  }
  return onKey ? (stelle.feld ?? stelle.wert) : stelle.wert;
}
