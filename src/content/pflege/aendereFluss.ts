import {isNode, isScalar, type YAMLSeq} from 'yaml';
import type {AendereKnoten} from './aendereKnoten';
import type {Quelltext} from './quelltext';
import {schreibeFluss} from './schreibeYaml';
import {istBlock} from './werte';
import {ordneZu} from './zuordnung';

/** Changes the entries of a list in brackets in place; a list that was or becomes empty is written anew, in brackets. */
export function aendereFluss(
  quelle: Quelltext,
  node: YAMLSeq,
  neu: readonly unknown[],
  aendere: AendereKnoten,
): boolean {
  if (neu.some((wert) => istBlock(wert) || Array.isArray(wert))) return false;
  const knoten = node.items.filter(isNode);
  const einfach = knoten.length === node.items.length && knoten.every((eintrag) => isScalar(eintrag));
  const herkunft = ordneZu(
    knoten.map((eintrag) => quelle.wert(eintrag)),
    neu,
  );
  const bleiben = new Set(herkunft.filter((alt) => alt !== undefined));
  if (!einfach || bleiben.size === 0) {
    const [von = 0, bis = 0] = node.range ?? [];
    quelle.ersetze(von, bis, `[${neu.map(schreibeFluss).join(', ')}]`);
    return true;
  }
  const anfang = (index: number): number => knoten[index]?.range?.[0] ?? 0;
  const ende = (index: number): number => quelle.ende(knoten[index]);
  const erster = Math.min(...bleiben);
  if (erster > 0) quelle.ersetze(anfang(0), anfang(erster), '');
  for (let index = erster + 1; index < knoten.length; index++) {
    if (!bleiben.has(index)) quelle.ersetze(ende(index - 1), ende(index), '');
  }
  let davor: number | undefined;
  for (const [index, alt] of herkunft.entries()) {
    const wert = neu[index];
    if (alt !== undefined) {
      if (!aendere(quelle, knoten[alt], wert, true)) return false;
      davor = alt;
    } else if (davor === undefined) quelle.ersetze(anfang(0), anfang(0), `${schreibeFluss(wert)}, `);
    else quelle.ersetze(ende(davor), ende(davor), `, ${schreibeFluss(wert)}`);
  }
  return true;
}
