import type {Abschnitt} from '../katalog';

/** One thing a page or register entry says: the smallest piece a comparison names. */
export interface Einheit {
  /** Field of the content model it stands in ("wandel", "kompetenzen", "text"). */
  feld: string;
  /** What makes it the same thing in two versions: an id where it has one, otherwise its wording. */
  schluessel: string;
  /** Its properties as plain text; a thing that is nothing but its wording has none. */
  merkmale: Record<string, string>;
}

/** Where a page's file lies, what follows from other fields, and the body, which is compared by sections. */
const KEIN_INHALT = new Set(['id', 'datei', 'url', 'einleitung', 'abschnitte', 'anforderungsniveau', 'stand', 'datum']);

/** Properties that identify an entry of a list, best first. */
const KENNUNGEN = ['id', 'ziel', 'name', 'begriff', 'was', 'text'] as const;

type Daten = Readonly<Record<string, unknown>>;

const istDaten = (value: unknown): value is Daten =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page or entry of a register says, in the order of its fields. `daten` is its validated front matter. */
export function einheiten(daten: object): Einheit[] {
  const felder = Object.entries(daten).filter(([feld]) => !KEIN_INHALT.has(feld));
  return [...felder.flatMap(([feld, wert]) => ausFeld(feld, wert)), ...ausText(daten)];
}

function ausFeld(feld: string, wert: unknown): Einheit[] {
  if (Array.isArray(wert)) return wert.map((eintrag) => ausEintrag(feld, eintrag));
  if (istDaten(wert)) return Object.entries(wert).flatMap(([name, teil]) => ausFeld(`${feld}.${name}`, teil));
  return wert === undefined ? [] : [{feld, schluessel: '', merkmale: {wert: worte(wert)}}];
}

function ausEintrag(feld: string, eintrag: unknown): Einheit {
  if (!istDaten(eintrag)) return {feld, schluessel: worte(eintrag), merkmale: {}};
  const kennung = KENNUNGEN.find((name) => eintrag[name] !== undefined);
  const merkmale = Object.entries(eintrag).filter(([name, wert]) => name !== kennung && wert !== undefined);
  return {
    feld,
    schluessel: kennung ? worte(eintrag[kennung]) : JSON.stringify(eintrag),
    merkmale: Object.fromEntries(merkmale.map(([name, wert]) => [name, worte(wert)])),
  };
}

/** The body by its headings; a section that was renamed is a new one. */
function ausText(daten: {einleitung?: string; abschnitte?: readonly Abschnitt[]}): Einheit[] {
  const {einleitung = '', abschnitte = []} = daten;
  const teile = einleitung === '' ? [] : [{ueberschrift: '', text: einleitung}];
  return [...teile, ...abschnitte].map(({ueberschrift, text}) => ({
    feld: 'text',
    schluessel: ueberschrift,
    merkmale: {text},
  }));
}

function worte(wert: unknown): string {
  if (Array.isArray(wert)) return wert.map(worte).join(', ');
  if (istDaten(wert))
    return Object.entries(wert)
      .map(([name, teil]) => `${name}: ${worte(teil)}`)
      .join('; ');
  return String(wert);
}
