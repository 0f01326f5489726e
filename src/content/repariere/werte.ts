import {isDeepStrictEqual} from 'node:util';
import {isScalar, Scalar} from 'yaml';
import type {FieldPath} from '../load/location';
import type {Aenderung, LesbareDatei} from './reparatur';

/** Characters that a quoted text may hide behind an escape; written out they would be worse than before. */
const VERSTECKT = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;

/** A single value of the YAML text as it is written. */
export interface Geschrieben {
  /** The characters in the file, quotation marks included. */
  quelle: string;
  /** What the characters mean. */
  wert: unknown;
  /** How it is quoted. */
  art: Scalar.Type | undefined;
  von: number;
  bis: number;
}

/** The value at a path when it stands in one line; blocks and folded texts are left to people. */
export function geschrieben({file, document, yamlStart}: LesbareDatei, path: FieldPath): Geschrieben | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [von, bis] = [node.range[0] + yamlStart, node.range[1] + yamlStart];
  const quelle = file.text.slice(von, bis);
  return quelle === '' || quelle.includes('\n') ? undefined : {quelle, wert: node.value, art: node.type, von, bis};
}

/** Writes another text in the place of a value, quoted in the same way; nothing where the same way cannot hold it. */
export function schreibe({wert, art, quelle, von, bis}: Geschrieben, neu: string): Aenderung | undefined {
  if (art === Scalar.PLAIN) return quelle === wert ? {von, bis, neu} : undefined;
  if (VERSTECKT.test(neu)) return undefined;
  if (art === Scalar.QUOTE_SINGLE) return {von, bis, neu: `'${neu.replaceAll("'", "''")}'`};
  return art === Scalar.QUOTE_DOUBLE ? {von, bis, neu: JSON.stringify(neu)} : undefined;
}

/** Whether two files hold the same values except at some paths. */
export function gleichBisAuf(a: LesbareDatei, b: LesbareDatei, paths: readonly FieldPath[]): boolean {
  const [links, rechts] = [a, b].map(({document}) => {
    const kopie = document.clone();
    for (const path of paths) kopie.setIn(path, null);
    return kopie.toJS() as unknown;
  });
  return isDeepStrictEqual(links, rechts);
}
