import {isMap, isNode, isPair, isScalar} from 'yaml';
import type {SourceFile} from './sourceFile';

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
    const offset = offsetOf(yaml.document.contents, path.slice(0, length), onKey && length === path.length);
    if (offset !== undefined) {
      const {line, col} = yaml.lineCounter.linePos(offset);
      return {line: Math.max(line, 1) + yaml.lineOffset, column: Math.max(col, 1)};
    }
  }
  return {line: 1, column: 1};
}

function offsetOf(root: unknown, path: FieldPath, onKey: boolean): number | undefined {
  let node = root;
  let key: unknown;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!isPair(pair)) return undefined;
      key = pair.key;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && typeof step === 'number') {
      const item = node.items[step];
      key = item;
      node = item;
    } else {
      return undefined;
    }
  }
  const target = onKey || node === null ? key : node;
  return isNode(target) ? target.range?.[0] : undefined;
}
