import {isNode, isScalar, type Pair, type YAMLMap} from 'yaml';
import type {AendereKnoten} from './aendereKnoten';
import {rueckeEin, type Quelltext} from './quelltext';
import {schreibeYaml} from './schreibeYaml';
import {istLeer, type Block} from './werte';

/** Changes the fields of a block in place. Returns false where nothing of the block would stay. */
export function aendereBlock(quelle: Quelltext, node: YAMLMap, neu: Block, aendere: AendereKnoten): boolean {
  const paare = node.items;
  const namen = paare.map(nameOf);
  const fallen = paare.filter((paar, index) => faelltWeg(quelle, paar, namen[index], neu));
  const neue = Object.keys(neu).filter((name) => !namen.includes(name) && !istLeer(neu[name]));
  const bleiben = paare.filter((paar) => !fallen.includes(paar));
  if (node.flow === true && fallen.length + neue.length > 0) return false;
  const [erstes] = bleiben;
  if (!erstes) return false;
  for (const paar of bleiben) {
    const name = nameOf(paar);
    if (!(name in neu) || aendere(quelle, paar.value, neu[name], node.flow === true)) continue;
    if (node.flow === true) return false;
    quelle.ersetze(anfang(paar), quelle.ende(paar), felder(quelle, paar, {[name]: neu[name]}));
  }
  entferne(quelle, paare, fallen, erstes);
  fuegeEin(quelle, bleiben.map(nameOf), bleiben, neue, neu);
  return true;
}

const nameOf = ({key}: Pair): string => (isScalar(key) ? String(key.value) : '');
const anfang = ({key}: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0);

/** Whether a field is gone. One that was written but empty stays, because it says the same as an absent one. */
function faelltWeg(quelle: Quelltext, {value}: Pair, name: string | undefined, neu: Block): boolean {
  return name !== undefined && !(name in neu) && !istLeer(quelle.wert(value));
}

/** Fields as text at the indentation of a neighbour, without the last line break. */
function felder(quelle: Quelltext, nachbar: Pair, block: Block): string {
  return rueckeEin(schreibeYaml(block).trimEnd(), quelle.einrueckung(anfang(nachbar)));
}

function entferne(quelle: Quelltext, paare: readonly Pair[], fallen: readonly Pair[], erstes: Pair): void {
  const vorne = paare.indexOf(erstes);
  for (const paar of fallen) {
    // Fields above the first one that stays: it takes the place of the very first, which may follow a hyphen.
    if (paare.indexOf(paar) > vorne) quelle.entferneZeilen(anfang(paar), quelle.ende(paar));
  }
  const [bisher] = paare;
  if (bisher && vorne > 0) quelle.ersetze(anfang(bisher), anfang(erstes), '');
}

/** New fields go below the nearest field above them in the new data. */
function fuegeEin(
  quelle: Quelltext,
  namen: readonly string[],
  bleiben: readonly Pair[],
  neue: readonly string[],
  neu: Block,
): void {
  const [erstes] = bleiben;
  const reihe = Object.keys(neu);
  for (const name of neue) {
    const davor = reihe.slice(0, reihe.indexOf(name)).findLast((andere) => namen.includes(andere));
    const nachbar = bleiben[namen.indexOf(davor ?? '')];
    if (nachbar) {
      const spalten = ' '.repeat(quelle.einrueckung(anfang(nachbar)));
      quelle.fuegeZeilenEin(quelle.ende(nachbar), `${spalten}${felder(quelle, nachbar, {[name]: neu[name]})}\n`);
    } else if (erstes) {
      const ort = anfang(erstes);
      const spalten = ' '.repeat(quelle.einrueckung(ort));
      quelle.ersetze(ort, ort, `${felder(quelle, erstes, {[name]: neu[name]})}\n${spalten}`);
    }
  }
}
