import {isMap, isScalar, isSeq, parse, parseDocument, type YAMLSeq} from 'yaml';
import {aendereBlock} from './aendereBlock';
import {aendereFluss} from './aendereFluss';
import {aendereListe} from './aendereListe';
import {Quelltext} from './quelltext';
import {schreibeWie, schreibeYaml} from './schreibeYaml';
import {gleich, istBlock, istLeer} from './werte';

/** How the project reads YAML; see `parseYaml`. */
const LESART = {schema: 'core', version: '1.2'} as const;

/**
 * Rewrites a YAML text so that it says `daten`, and touches only what differs: comments, line breaks, quotation marks,
 * the order of fields and the style of lists stay as they are elsewhere. Equal data gives the identical text. New
 * fields stand where `daten` has them. An empty field and an absent one are the same.
 * @param text the original; an empty one gives the canonical form
 * @throws Error when the original is not readable YAML, because then nobody knows what a rewrite would lose
 */
export function aendereYaml(text: string, daten: unknown): string {
  const document = parseDocument(text, LESART);
  const [fehler] = document.errors;
  if (fehler) throw new Error(`The file is not readable YAML: ${fehler.message}`);
  const quelle = new Quelltext(text, document);
  if (document.contents === null) return istLeer(daten) ? text : text + schreibeYaml(daten);
  const ergebnis = aendereKnoten(quelle, document.contents, daten, false) ? quelle.ergebnis() : schreibeYaml(daten);
  // The spliced text is read once more: were it ever wrong, the canonical form would still be right.
  return gleich(lies(ergebnis), daten) ? ergebnis : schreibeYaml(daten);
}

function lies(text: string): unknown {
  try {
    return parse(text, LESART) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Notes what turns a node into a new value. Returns false, with no notes left, where the node itself must be replaced.
 * @param imFluss whether the node stands inside of brackets
 */
export function aendereKnoten(quelle: Quelltext, node: unknown, neu: unknown, imFluss: boolean): boolean {
  if (gleich(quelle.wert(node), neu)) return true;
  return quelle.versuche(() => {
    if (isScalar(node)) {
      const [von, bis] = [quelle.anfang(node), quelle.ende(node)];
      const mehrteilig = istBlock(neu) || Array.isArray(neu) || istLeer(neu);
      if (mehrteilig || von === bis || node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return false;
      quelle.ersetze(von, bis, schreibeWie(node, neu, imFluss));
      return true;
    }
    if (isSeq(node) && Array.isArray(neu)) return aendereFolge(quelle, node, neu);
    if (isMap(node) && istBlock(neu)) return aendereBlock(quelle, node, neu, aendereKnoten);
    return false;
  });
}

function aendereFolge(quelle: Quelltext, node: YAMLSeq, neu: readonly unknown[]): boolean {
  const aendere = node.flow === true ? aendereFluss : aendereListe;
  return aendere(quelle, node, neu, aendereKnoten);
}
