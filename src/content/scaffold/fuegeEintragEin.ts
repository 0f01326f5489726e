import {isMap, isNode, isSeq, parseDocument} from 'yaml';
import {Quelltext} from '../pflege/quelltext';

/** From this share of neighbours in order on, a register counts as sorted by id, strays or not. */
const SORTIERT = 0.9;

/**
 * Puts a new entry into the text of a register and changes nothing else: beside its neighbour by id where the register is
 * sorted, else at the end.
 * @param eintrag lines of the entry from its hyphen on, with a line break at the end
 * @throws Error when the register is no list with hyphens
 */
export function fuegeEintragEin(text: string, eintrag: string, id: string): string {
  const document = parseDocument(text);
  const quelle = new Quelltext(text, document);
  const liste = document.contents;
  if (liste === null) {
    quelle.fuegeZeilenEin(text.length, eintrag);
    return text === '' ? eintrag : quelle.ergebnis();
  }
  if (!isSeq(liste) || liste.flow === true) throw new Error('The register is no list with hyphens');
  const ids = liste.items.map((item) => (isMap(item) ? String(item.get('id')) : ''));
  const nachbar = liste.items[vorgaenger(id, ids)];
  if (isNode(nachbar)) quelle.fuegeZeilenEin(quelle.ende(nachbar), eintrag);
  else {
    const erster = liste.items[0];
    const ort = isNode(erster) ? quelle.zeilenanfang(quelle.anfang(erster)) : 0;
    quelle.ersetze(ort, ort, eintrag);
  }
  return quelle.ergebnis();
}

/** Index of the entry below which a new one belongs; -1 for the very top. */
function vorgaenger(id: string, ids: readonly string[]): number {
  const inReihe = ids.filter((andere, index) => index > 0 && (ids[index - 1] ?? '') < andere).length;
  if (inReihe < SORTIERT * (ids.length - 1)) return ids.length - 1;
  const kleinere = ids.filter((andere) => andere < id).sort();
  return ids.indexOf(kleinere.at(-1) ?? '');
}
