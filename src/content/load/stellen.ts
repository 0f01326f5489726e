import {isMap, isNode, isPair, isScalar, isSeq} from 'yaml';

/**
 * Where a value of a YAML text stands, as offsets. This is all that is kept of the syntax tree: for thousands of files
 * the trees themselves would need more memory than everything else together.
 */
export interface Stelle {
  /** Where the value begins; for an empty field, where its name begins. */
  wert: number;
  /** Name of the field that holds it, and where that begins; absent for entries of a list. */
  name?: string;
  feld?: number;
  /** What stands in a block. */
  felder?: Stelle[];
  /** What stands in a list. */
  eintraege?: Stelle[];
}

/** The places of a node of a syntax tree and of everything in it. */
export function stellenIn(node: unknown): Stelle {
  const wert = startOf(node) ?? 0;
  if (isMap(node)) return {wert, felder: node.items.flatMap(feldStelle)};
  if (isSeq(node)) return {wert, eintraege: node.items.map(stellenIn)};
  return {wert};
}

function feldStelle(pair: unknown): Stelle[] {
  if (!isPair(pair) || !isScalar(pair.key)) return [];
  const feld = startOf(pair.key) ?? 0;
  return [{...stellenIn(pair.value), wert: startOf(pair.value) ?? feld, name: String(pair.key.value), feld}];
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
