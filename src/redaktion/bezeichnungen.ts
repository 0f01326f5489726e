/**
 * Labels of fields whose name in the file is not yet good German: with umlauts, or as a question. All other labels are
 * the name with a capital letter and spaces.
 */
const BEZEICHNUNGEN: Readonly<Record<string, string>> = {
  abkuerzung: 'Abkürzungen',
  am: 'Tag der Freigabe',
  auch: 'Auch genannt',
  auf_einen_blick: 'Auf einen Blick',
  aussage: 'Belegende Aussage',
  berufenet: 'Nummer im BERUFENET',
  betraege: 'Beträge und Sätze',
  bis: 'Ende',
  bruecke: 'Brücken (Qualifizierungen)',
  code: 'KldB-Nummer',
  dauer_monate: 'Dauer in Monaten',
  durch: 'Rolle',
  elektromobilitaet: 'Elektromobilität',
  englisch: 'Englische Bezeichnungen',
  ersetzt_durch: 'Ersetzt durch',
  fallen: 'Fallstricke',
  'flexible-produktion': 'Flexible Produktion und Logistik',
  foerderung: 'Förderung',
  foerderungen: 'Förderungen',
  frueher: 'Frühere Bezeichnungen',
  fuehrerschein: 'Führerschein',
  fuer_wen: 'Für wen',
  geaendert: 'Geändert',
  gesehen_am: 'Gesehen am',
  gespraech: 'Beratungsgespräch',
  gueltig_bis: 'Gültig bis',
  herausgeber: 'Herausgegeben von',
  id: 'Kennung',
  in_kraft: 'In Kraft seit',
  inhalt: 'Prüfsumme',
  irrtuemer: 'Irrtümer',
  kldb: 'KldB-Nummer',
  kurz: 'Kurzbeschreibung',
  land: 'Bundesland',
  lat: 'Geografische Breite',
  lon: 'Geografische Länge',
  mehr: 'Seite mit mehr dazu',
  mensch: 'Der Mensch',
  naechste: 'Nächste Prüfung',
  ordnung: 'Rechtsgrundlage',
  'ordnung.kurz': 'Amtliche Kurzbezeichnung',
  praxis_geprueft: 'Praxis wird geprüft',
  pruefung: 'Prüfung',
  reihenfolge: 'Platz in der Seitenleiste',
  taetigkeiten: 'Tätigkeiten',
  teilgebiet: 'Teilgebiete',
  title: 'Überschrift',
  traeger: 'Getragen von',
  typ: 'Art',
  umgangssprachlich: 'Umgangssprachliche Bezeichnungen',
  url: 'Adresse im Web',
  veranstalter: 'Wer einlädt',
  verlinken: 'Im Text verlinken',
  vom: 'Datum der Verordnung',
  von: 'Beginn',
  vor_anwendung_pruefen: 'Vor Anwendung prüfen',
  wandel: 'Aussagen zum Wandel',
  wechsel: 'Wechselmöglichkeiten',
  zitiert_nach: 'Zitiert nach',
  zurueckgezogen: 'Zurückgezogen: warum, und was gilt',
};

/** What an entry of a list is called on the button that adds one. */
const EINZELN: Readonly<Record<string, string>> = {
  betraege: 'Betrag',
  eintraege: 'Eintrag',
  fragen: 'Frage',
  kompetenzen: 'Kompetenz',
  schritte: 'Schritt',
  taetigkeiten: 'Tätigkeit',
  teile: 'Teil',
  vermittelt: 'Kompetenz',
  wandel: 'Aussage',
  wechsel: 'Wechsel',
  wege: 'Weg',
};

/**
 * Label of a field in the form.
 * @param eltern name of the block it stands in, where the same name means different things
 */
export function bezeichnung(name: string, eltern = ''): string {
  const worte = name.replaceAll('_', ' ');
  return BEZEICHNUNGEN[`${eltern}.${name}`] ?? BEZEICHNUNGEN[name] ?? worte.charAt(0).toUpperCase() + worte.slice(1);
}

/** Label of one entry of a list, or of an optional block. */
export const einzelbezeichnung = (name: string, block: boolean): string =>
  EINZELN[name] ?? (block ? bezeichnung(name) : 'Eintrag');
