import {isMap, isPair, isScalar, isSeq, type Document, type Node, type Pair} from 'yaml';

/** A replacement in the text: `von` inclusive, `bis` exclusive. */
interface Schnitt {
  von: number;
  bis: number;
  text: string;
}

/** A text with the changes noted for it. Notes never overlap; insertions at one place keep their order. */
export class Quelltext {
  private schnitte: Schnitt[] = [];
  /** The line break of the file. */
  readonly umbruch: string;

  constructor(
    readonly text: string,
    readonly document: Document.Parsed,
  ) {
    this.umbruch = text.includes('\r\n') ? '\r\n' : '\n';
  }

  ersetze(von: number, bis: number, text: string): void {
    this.schnitte.push({von, bis, text: text.replace(/\r?\n/g, this.umbruch)});
  }

  /** Runs a step; when it says that it cannot be done, its notes are taken back. */
  versuche(schritt: () => boolean): boolean {
    const vorher = this.schnitte.length;
    const gelungen = schritt();
    if (!gelungen) this.schnitte.length = vorher;
    return gelungen;
  }

  /** The text with all changes made. */
  ergebnis(): string {
    let ergebnis = '';
    let bisher = 0;
    const sortiert = this.schnitte.map((schnitt, rang) => ({...schnitt, rang}));
    sortiert.sort((a, b) => a.von - b.von || a.bis - b.bis || a.rang - b.rang);
    for (const {von, bis, text} of sortiert) {
      ergebnis += this.text.slice(bisher, von) + text;
      bisher = Math.max(bisher, bis);
    }
    return ergebnis + this.text.slice(bisher);
  }

  /** The plain value of a node. */
  wert(node: unknown): unknown {
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
    return node.toJS(this.document, {maxAliasCount: 0}) as unknown;
  }

  zeilenanfang(ort: number): number {
    return this.text.lastIndexOf('\n', ort - 1) + 1;
  }

  /** The place after the line break of a line; the end of the text where the last line has none. */
  zeilenende(ort: number): number {
    const umbruch = this.text.indexOf('\n', ort);
    return umbruch < 0 ? this.text.length : umbruch + 1;
  }

  /** How far a place is from the start of its line. */
  einrueckung(ort: number): number {
    return ort - this.zeilenanfang(ort);
  }

  /** Inserts whole lines below the line in which a value ends. */
  fuegeZeilenEin(ende: number, zeilen: string): void {
    const ort = this.zeilenende(ende);
    const fehlt = ort === this.text.length && !this.text.endsWith('\n');
    this.ersetze(ort, ort, fehlt ? `${this.umbruch}${zeilen.replace(/\r?\n$/, '')}` : zeilen);
  }

  /** Removes the lines from the one with `von` to the one in which the value ends. */
  entferneZeilen(von: number, ende: number): void {
    this.ersetze(this.zeilenanfang(von), this.zeilenende(ende), '');
  }

  /** Where a node begins. */
  anfang(node: Node): number {
    return node.range?.[0] ?? 0;
  }

  /** Where the last written sign of a node is, exclusive; comments and blank lines behind it do not count. */
  ende(node: unknown): number {
    if (isPair(node)) return this.paarEnde(node);
    if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0)
      return this.ende(node.items.at(-1));
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return 0;
    let ende = node.range?.[1] ?? 0;
    while (ende > this.anfang(node) && /[\r\n]/.test(this.text[ende - 1] ?? '')) ende--;
    return ende;
  }

  private paarEnde({key, value}: Pair): number {
    return Math.max(this.ende(key), this.ende(value));
  }
}

/** Puts spaces before every line of a text but the first, and before none that is empty. */
export const rueckeEin = (text: string, spalten: number): string =>
  text.replace(/\n(?=[^\r\n])/g, `\n${' '.repeat(spalten)}`);
