/**
 * The closed value lists of the content model, each with the German wording readers see.
 * A list is the only place where its values are written down; schema, pages and search read it from here.
 */

/** The four themes (Leitthemen) of the Automotive Cluster Ostdeutschland (ACOD). */
export const LEITTHEMEN = {
  digitalisierung: 'Digitalisierung',
  elektromobilitaet: 'Elektromobilität',
  'flexible-produktion': 'Flexible Produktion und Logistik',
  mensch: 'Der Mensch',
} as const;

/** Occupational groups: the folders below `docs/berufe/` and the order in which lists show them. */
export const GRUPPEN = {
  fahrzeug: 'Fahrzeug und Werkstatt',
  produktion: 'Produktion und Metall',
  elektro: 'Elektro und Mechatronik',
  batterie: 'Batterie und Chemie',
  it: 'IT und Daten',
  entwicklung: 'Entwicklung und Technik',
  logistik: 'Logistik',
  kaufmaennisch: 'Kaufmännische Berufe',
} as const;

/** How one gets into the occupation. */
export const BERUFSTYPEN = {
  ausbildung: 'Ausbildung',
  fortbildung: 'Fortbildung',
  studium: 'Studium',
  anlerntaetigkeit: 'Anlerntätigkeit',
} as const;

/** Requirement level: the fifth digit of a KldB 2010 code. Source: Bundesagentur für Arbeit, KldB 2010. */
export const ANFORDERUNGSNIVEAUS = {
  1: 'Helfer',
  2: 'Fachkraft',
  3: 'Spezialist',
  4: 'Experte',
} as const;

/** Where a task or a competence is heading. */
export const TRENDS = {
  waechst: 'wächst',
  stabil: 'stabil',
  veraendert_sich: 'verändert sich',
  geht_zurueck: 'geht zurück',
} as const;

/** Direction of a statement about change; `offen` where evidence does not settle it. */
export const RICHTUNGEN = {
  waechst: 'wächst',
  veraendert_sich: 'verändert sich',
  geht_zurueck: 'geht zurück',
  offen: 'offen',
} as const;

/** What a statement rests on, strongest first. */
export const BELEGE = {
  recht: 'Recht',
  statistik: 'Statistik',
  studie: 'Studie',
  branche: 'Branche',
  einschaetzung: 'Einschätzung',
} as const;

/** How strongly a theme changes the work. Strength of change, not loss of jobs. */
export const WIRKUNGEN = {hoch: 'hoch', mittel: 'mittel', gering: 'gering'} as const;

/** Level of a competence, after the three-step scale used in training regulations' commentary. */
export const STUFEN = {1: 'Grundlagen', 2: 'Anwendung', 3: 'Beherrschung'} as const;

/** What a curated move rests on. */
export const WECHSEL_GRUNDLAGEN = {
  aehnlichkeit: 'ähnliche Kompetenzen',
  beobachtet: 'beobachtete Wechsel',
  einschaetzung: 'Einschätzung',
} as const;

/** Where a move leads by requirement level. A lower level can be right, for example in another field; it is named openly. */
export const WECHSEL_ARTEN = {
  seitlich: 'auf gleicher Ebene',
  aufstieg: 'Aufstieg',
  tiefer: 'niedrigeres Anforderungsniveau',
} as const;

/** Kinds of names under which people know an occupation. */
export const BEZEICHNUNGSARTEN = {
  frueher: 'frühere Bezeichnung',
  umgangssprachlich: 'umgangssprachlich',
  teilgebiet: 'Teilgebiet',
  englisch: 'englisch',
  abkuerzung: 'Abkürzung',
} as const;

/** Kinds of sources. */
export const QUELLENARTEN = {
  recht: 'Recht',
  statistik: 'Statistik',
  studie: 'Studie',
  behoerde: 'Behörde oder Kammer',
  verband: 'Verband oder Netzwerk',
  unternehmen: 'Unternehmen',
  bildungsanbieter: 'Bildungsanbieter',
  presse: 'Presse',
} as const;

/** Kinds of qualification building blocks. */
export const QUALIFIZIERUNGSTYPEN = {
  teilqualifikation: 'Teilqualifikation',
  umschulung: 'Umschulung',
  externenpruefung: 'Externenprüfung',
  zusatzqualifikation: 'Zusatzqualifikation',
  anpassung: 'Anpassungsqualifizierung',
  zertifikat: 'Zertifikatslehrgang',
  hochvolt: 'Hochvolt-Qualifizierung',
  aufstieg: 'Aufstiegsfortbildung',
  studium: 'Studium',
  validierung: 'Validierung',
} as const;

/** Fields under which the competence register is grouped. */
export const KOMPETENZBEREICHE = {
  fahrzeug: 'Fahrzeugtechnik',
  metall: 'Metallbearbeitung',
  oberflaeche: 'Oberfläche und Kunststoff',
  montage: 'Montage und Fügen',
  instandhaltung: 'Instandhaltung',
  elektro: 'Elektrotechnik und Hochvolt',
  automatisierung: 'Automatisierung und Robotik',
  it: 'IT und Daten',
  batterie: 'Batterie und Zellfertigung',
  chemie: 'Chemie und Labor',
  entwicklung: 'Entwicklung und Konstruktion',
  logistik: 'Logistik und Material',
  kaufmaennisch: 'Vertrieb und Betriebswirtschaft',
  qualitaet: 'Qualität und Prozess',
  fuehrung: 'Führung und Betrieb',
  uebergreifend: 'Fachübergreifend',
} as const;

/** How the parts of a diagram hang together. */
export const SCHAUBILDARTEN = {
  kette: 'Kette',
  kreislauf: 'Kreislauf',
  leiter: 'Leiter',
  gegenueber: 'Gegenüberstellung',
} as const;

/** How far a transfer project has come. */
export const PROJEKTZUSTAENDE = {
  geplant: 'geplant',
  laufend: 'laufend',
  abgeschlossen: 'abgeschlossen',
  unbekannt: 'Stand nicht bekannt',
} as const;

export type Leitthema = keyof typeof LEITTHEMEN;
export type Gruppe = keyof typeof GRUPPEN;
export type Berufstyp = keyof typeof BERUFSTYPEN;
export type Anforderungsniveau = keyof typeof ANFORDERUNGSNIVEAUS;
export type Trend = keyof typeof TRENDS;
export type Richtung = keyof typeof RICHTUNGEN;
export type Wirkung = keyof typeof WIRKUNGEN;
export type Stufe = keyof typeof STUFEN;

/**
 * The keys of a value list, in the order in which they are written.
 * @param list one of the lists above (string keys only)
 */
export function keysOf<T extends Record<string, string>>(list: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
