import {formatDatum} from '../datum';
import type {Katalog} from '../katalog';
import {
  BELEGE,
  BERUFSTYPEN,
  BEZEICHNUNGSARTEN,
  GRUPPEN,
  LEITTHEMEN,
  QUALIFIZIERUNGSTYPEN,
  QUELLENARTEN,
  RICHTUNGEN,
  STUFEN,
  TRENDS,
  WECHSEL_ARTEN,
  WECHSEL_GRUNDLAGEN,
} from '../schema/werte';
import type {Einheit} from './einheiten';
import type {Aenderung} from './vergleiche';

/** What readers call the kinds of pages and registers. */
const ARTEN: Readonly<Record<string, string>> = {
  beruf: 'Beruf',
  thema: 'Leitthema',
  artikel: 'Artikel',
  weg: 'Weg',
  leitfaden: 'Leitfaden',
  region: 'Regionseite',
  aktuelles: 'Meldung',
  seite: 'Seite',
  kompetenzen: 'Kompetenz',
  qualifizierungen: 'Baustein',
  foerderungen: 'Förderung',
  standorte: 'Standort',
  glossar: 'Begriff',
  kldb: 'KldB-Gruppe',
  quellen: 'Quelle',
};

/** What readers call the entries of a field; other fields keep their name. */
const FELDER: Readonly<Record<string, string>> = {
  title: 'Titel',
  kurz: 'Kurztext',
  auf_einen_blick: 'Auf einen Blick',
  taetigkeiten: 'Tätigkeit',
  wandel: 'Aussage',
  kompetenzen: 'Kompetenz',
  vermittelt: 'vermittelte Kompetenz',
  wechsel: 'Wechsel zu',
  qualifizierungen: 'Qualifizierung',
  foerderungen: 'Förderung',
  foerderung: 'Förderung',
  berufe: 'Beruf',
  quellen: 'Quelle',
  text: 'Abschnitt',
  zitate: 'Quelle im Text',
  fallen: 'Falle',
  fragen: 'Frage',
  schritte: 'Schritt',
  'schaubild.teile': 'Schaubild',
  'schaubild.titel': 'Schaubild, Titel',
  'schaubild.art': 'Schaubild, Art',
  betraege: 'Betrag',
  'gespraech.fragen': 'Frage',
  'gespraech.irrtuemer': 'Irrtum',
  'gespraech.nicht_versprechen': 'Nicht versprechen',
  'pruefung.fachlich': 'Fachliche Freigabe',
  'pruefung.redaktionell': 'Redaktionelle Freigabe',
  'pruefung.naechste': 'Nächste Prüfung',
  gueltig_bis: 'gültig bis',
  zurueckgezogen: 'Zurückgezogen',
  ersetzt_durch: 'Ersetzt durch',
  vor_anwendung_pruefen: 'Vor Anwendung prüfen',
  ...Object.fromEntries(Object.entries(LEITTHEMEN).map(([id, name]) => [`wirkung.${id}`, `Wirkung ${name}`])),
  ...Object.fromEntries(
    Object.entries(BEZEICHNUNGSARTEN).map(([id, name]) => [`bezeichnungen.${id}`, `Name (${name})`]),
  ),
};

/** What readers call the properties of an entry. */
const MERKMALE: Readonly<Record<string, string>> = {
  text: 'Text',
  stufe: 'Stufe',
  trend: 'Entwicklung',
  richtung: 'Richtung',
  beleg: 'Beleg',
  leitthema: 'Leitthema',
  quellen: 'Quellen',
  stand: 'Stand',
  gueltig_bis: 'gültig bis',
  hinweis: 'Hinweis',
  bruecke: 'Brücke',
  grundlage: 'Grundlage',
  art: 'Art',
  aussage: 'belegt durch Aussage',
  widerspruch: 'Widerspruch zu',
};

/** Values of closed lists, by the property that holds them. */
const WERTE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stufe: STUFEN,
  trend: TRENDS,
  richtung: RICHTUNGEN,
  beleg: BELEGE,
  leitthema: LEITTHEMEN,
  grundlage: WECHSEL_GRUNDLAGEN,
  gruppe: GRUPPEN,
  art: {...QUELLENARTEN, ...WECHSEL_ARTEN},
  typ: {...BERUFSTYPEN, ...QUALIFIZIERUNGSTYPEN},
};

/** What a kind of page or register is called. */
export const artInWorten = ({art}: Pick<Aenderung, 'art'>): string => ARTEN[art] ?? art;

/** "Kompetenz CNC-Maschinen programmieren": what a thing is, and which. Ids become names where the catalogue knows them. */
export function einheitInWorten({feld, schluessel}: Einheit, katalog: Katalog): string {
  const name = FELDER[feld] ?? feld;
  if (schluessel === '') return feld === 'text' ? 'Einleitung' : name;
  const titel = titelVon(feld, schluessel, katalog);
  return `${name} ${titel ?? `„${schluessel}“`}`;
}

function titelVon(feld: string, id: string, {berufe, register}: Katalog): string | undefined {
  if (feld === 'wechsel' || feld === 'berufe') return berufe.find((beruf) => beruf.id === id)?.title;
  if (feld === 'kompetenzen' || feld === 'vermittelt') return register.kompetenzen.get(id)?.name;
  if (feld === 'qualifizierungen') return register.qualifizierungen.get(id)?.titel;
  if (feld === 'foerderungen' || feld === 'foerderung') return register.foerderungen.get(id)?.name;
  if (feld === 'zitate' || feld === 'quellen') return register.quellen.get(id)?.titel;
  return undefined;
}

/** What a property is called. */
export const merkmalName = (merkmal: string): string => MERKMALE[merkmal] ?? merkmal;

/** The value of a property as the pages show it. */
export function wertInWorten(merkmal: string, wert: string): string {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(wert)) return formatDatum(wert);
  return WERTE[merkmal]?.[wert] ?? wert;
}
