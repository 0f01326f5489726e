import {isNode, type Node, type YAMLSeq} from 'yaml';
import type {AendereKnoten} from './aendereKnoten';
import {rueckeEin, type Quelltext} from './quelltext';
import {schreibeYaml} from './schreibeYaml';
import {fingerabdruck} from './werte';
import {ordneZu} from './zuordnung';

/** Changes the entries of a list with hyphens in place. Returns false where no entry would stay. */
export function aendereListe(
  quelle: Quelltext,
  node: YAMLSeq,
  neu: readonly unknown[],
  aendere: AendereKnoten,
): boolean {
  const knoten = node.items.filter(isNode);
  const [erster] = knoten;
  if (!erster || knoten.length !== node.items.length) return false;
  const herkunft = ordneZu(
    knoten.map((eintrag) => quelle.wert(eintrag)),
    neu,
  );
  const bleiben = new Set(herkunft.filter((alt) => alt !== undefined));
  if (bleiben.size === 0) return false;
  const alle = new Liste(quelle, knoten);
  knoten.forEach((eintrag, index) => {
    if (!bleiben.has(index)) quelle.entferneZeilen(alle.strich(index), quelle.ende(eintrag));
  });
  let davor: number | undefined;
  for (const [index, alt] of herkunft.entries()) {
    if (alt === undefined) alle.fuegeEin(davor, neu[index]);
    else if (!alle.aendere(alt, neu[index], aendere)) return false;
    davor = alt ?? davor;
  }
  return true;
}

class Liste {
  /** Entries by what they say, so that an entry that was moved keeps its own lines. */
  private readonly zeilen: ReadonlyMap<string, string>;

  constructor(
    private readonly quelle: Quelltext,
    private readonly knoten: readonly Node[],
  ) {
    this.zeilen = new Map(
      knoten.map((eintrag) => [
        fingerabdruck(quelle.wert(eintrag)),
        quelle.text.slice(quelle.anfang(eintrag), quelle.ende(eintrag)),
      ]),
    );
  }

  /** Where the hyphen of an entry stands. */
  strich(index: number): number {
    const eintrag = this.knoten[index];
    return eintrag ? this.quelle.text.lastIndexOf('-', this.quelle.anfang(eintrag) - 1) : 0;
  }

  fuegeEin(davor: number | undefined, wert: unknown): void {
    const spalten = this.quelle.einrueckung(this.strich(0));
    const eintrag = this.zeilen.get(fingerabdruck(wert)) ?? rueckeEin(schreibeYaml(wert).trimEnd(), spalten + 2);
    const zeilen = `${' '.repeat(spalten)}- ${eintrag}\n`;
    const nachbar = davor === undefined ? undefined : this.knoten[davor];
    if (nachbar) this.quelle.fuegeZeilenEin(this.quelle.ende(nachbar), zeilen);
    else {
      const ort = this.quelle.zeilenanfang(this.strich(0));
      this.quelle.ersetze(ort, ort, zeilen);
    }
  }

  /** Changes an entry in place, or else as a whole; false where there is nothing to replace. */
  aendere(index: number, wert: unknown, aendere: AendereKnoten): boolean {
    const eintrag = this.knoten[index];
    if (!eintrag) return false;
    if (aendere(this.quelle, eintrag, wert, false)) return true;
    const [von, bis] = [this.quelle.anfang(eintrag), this.quelle.ende(eintrag)];
    if (von === bis) return false;
    this.quelle.ersetze(von, bis, rueckeEin(schreibeYaml(wert).trimEnd(), this.quelle.einrueckung(von)));
    return true;
  }
}
