/** A slip in YAML: its place as an offset in the text, and a German sentence with the way out. */
export type Versehen = [offset: number, message: string];

const SONDERZEICHEN = 'Dieser Text beginnt mit einem Sonderzeichen. Setzen Sie ihn in Anführungszeichen.';

/** Up to the value of a line: indent, marks of list items, field name. */
const FELD = String.raw`^(?<vor> *(?:- +)*[\p{L}_][\p{L}\d_-]*: +)`;

/** What one line alone shows; the group `vor` leads up to the place. The first that fits a line explains it. */
const MUSTER: readonly [pattern: RegExp, message: string][] = [
  [/^(?<vor> *)\t/u, 'Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.'],
  [
    /^(?<vor>[ -]*(?:[\p{L}_][\p{L}\d_-]*:)?)\u00A0/u,
    'Hier steht ein geschütztes Leerzeichen, das mit kopiertem Text kommt. Ersetzen Sie es durch ein gewöhnliches.',
  ],
  [/^(?<vor>.*?)[[{]{20}/u, 'Die Verschachtelung ist zu tief. Prüfen Sie Einrückung und Klammern.'],
  [/^(?<vor> *)-[^\s\-\d]/u, 'Nach dem Bindestrich fehlt ein Leerzeichen: - Text'],
  [
    /^(?<vor> *(?:- +)*[\p{L}_][\p{L}\d_-]*):[^\s:/]/u,
    'Nach dem Doppelpunkt fehlt ein Leerzeichen. Schreiben Sie feld: Wert',
  ],
  [
    new RegExp(`${FELD}[„“‚‘»«].*: `, 'u'),
    'Typografische Anführungszeichen begrenzen in einem Feld keinen Text. Setzen Sie gerade davor und dahinter: kurz: "„Text“: mehr Text".',
  ],
  [
    new RegExp(`${FELD}(?:[^\\s"'|>[{#&*!%@\`][^#]*?):(?: |$)`, 'u'),
    'Hier steht ein zweiter Doppelpunkt in einer Zeile. Setzen Sie den Text in Anführungszeichen: kurz: "Text: mehr Text".',
  ],
  [
    new RegExp(`${FELD}"(?:[^"\\\\]|\\\\.)*"[^\\s#,]`, 'u'),
    'Im Text stehen gerade Anführungszeichen, die ihn hier beenden. Verwenden Sie im Text deutsche: „Wort“.',
  ],
  [new RegExp(`${FELD}[@%\`]`, 'u'), SONDERZEICHEN],
  [new RegExp(`${FELD}\\*[^*]+\\*`, 'u'), SONDERZEICHEN],
  [new RegExp(`${FELD}\\[[^\\]]*\\] *[^\\s#]`, 'u'), SONDERZEICHEN],
  [/^(?<vor>[a-z_]+) [^:]*$/u, 'Nach dem Feldnamen fehlt der Doppelpunkt. Schreiben Sie feld: Wert'],
];

/** A field with a value in its own line, below which nothing may be indented. */
const MIT_WERT = new RegExp(`${FELD}[^\\s|>#]`, 'u');

/** A field or an entry of a list, with its indent and the marks of entries. */
const EINTRAG = /^(?<leer> *)(?<marken>(?:- +)*)(?:(?<=- +)\S|[\p{L}_][\p{L}\d_-]*:(?: |$))/u;

/** A quotation mark that opens a text and is not closed in its line. */
const OFFEN = new RegExp(`${FELD}"(?:[^"\\\\]|\\\\.)*$`, 'u');
const OFFEN_TEXT =
  'Das Anführungszeichen am Anfang dieses Textes wird nicht geschlossen. Setzen Sie am Ende ein zweites: "Text"';

/**
 * Explains a YAML text that cannot be read by the slips that people make, each at its own line. Parsers report where
 * they noticed, which is often far below, and everything below once more. Empty where no line looks like such a slip.
 */
export function versehen(text: string): Versehen[] {
  const gefunden: Versehen[] = [];
  const stapel = [0];
  let start = 0;
  let wertDarueber = false;
  for (const zeile of text.split('\n')) {
    const eigenes = inZeile(zeile) ?? einrueckung(zeile, stapel, wertDarueber);
    if (eigenes) gefunden.push([start + eigenes[0], eigenes[1]]);
    if (zeile.trim() !== '') wertDarueber = MIT_WERT.test(zeile);
    start += zeile.length + 1;
  }
  return gefunden.length > 0 ? gefunden : offeneAnfuehrung(text);
}

function inZeile(zeile: string): Versehen | undefined {
  for (const [pattern, message] of MUSTER) {
    const vor = pattern.exec(zeile)?.groups?.['vor'];
    if (vor !== undefined) return [vor.length, message];
  }
  return undefined;
}

/** A field or list item that stands neither under its siblings nor one step below them. Keeps the open indents. */
function einrueckung(zeile: string, stapel: number[], wertDarueber: boolean): Versehen | undefined {
  const {leer, marken = ''} = EINTRAG.exec(zeile)?.groups ?? {};
  if (leer === undefined) return undefined;
  const tiefe = leer.length;
  const darueber = stapel.filter((stufe) => stufe <= tiefe);
  const tiefer = tiefe > (stapel.at(-1) ?? 0) && !wertDarueber;
  if (!tiefer && !darueber.includes(tiefe)) {
    const moeglich = [...new Set(stapel)].map((anzahl) => (anzahl === 0 ? 'keinem' : String(anzahl)));
    return [
      tiefe,
      `Diese Zeile ist mit ${tiefe} Leerzeichen eingerückt. Das passt zu keiner Zeile darüber; möglich ist hier eine Einrückung mit ${moeglich.join(' oder ')}.`,
    ];
  }
  stapel.splice(0, stapel.length, ...darueber, ...(tiefer ? [tiefe] : []));
  if (marken !== '') stapel.push(tiefe + marken.length);
  return undefined;
}

function offeneAnfuehrung(text: string): Versehen[] {
  let start = 0;
  for (const zeile of text.split('\n')) {
    const vor = OFFEN.exec(zeile)?.groups?.['vor'];
    if (vor !== undefined) return [[start + vor.length, OFFEN_TEXT]];
    start += zeile.length + 1;
  }
  return [];
}
