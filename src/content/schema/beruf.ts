import * as z from 'zod';
import {aussageSchema} from './aussage';
import {datum, field, id, kldb, tag, text} from './felder';
import {BERUFSTYPEN, GRUPPEN, keysOf, LEITTHEMEN, TRENDS, WECHSEL_ARTEN, WECHSEL_GRUNDLAGEN, WIRKUNGEN} from './werte';

const namen = (description: string, beispiel: string) =>
  field(z.array(text(2, 80, 'Eine Bezeichnung')).optional(), description, beispiel);

/** Legal basis of a regulated occupation. Absent where no regulation exists (semi-skilled work, degrees). */
export const ordnungSchema = z.strictObject({
  name: text(5, 250, 'Voller Name der Verordnung oder Prüfungsordnung'),
  kurz: text(2, 60, 'Amtliche Kurzbezeichnung', 'IndMetAusbV'),
  vom: datum('Datum der Verordnung', '"2007-07-23"'),
  in_kraft: datum('In Kraft seit', '"2007-08-01"'),
  dauer_monate: field(
    z.int().min(1).max(84).optional(),
    'Dauer in Monaten; fehlt bei Fortbildungen ohne feste Dauer',
    '42',
  ),
  geaendert: text(5, 250, 'Letzte Änderung oder Neufassung, in Worten').optional(),
  schwerpunkte: field(
    z.array(text(2, 120, 'Ein Schwerpunkt')).optional(),
    'Fachrichtungen, Schwerpunkte oder Einsatzgebiete',
  ),
  quelle: field(z.string(), 'Kennung der Verordnung in docs/register/quellen.yaml', 'indmetausbv-2007'),
});

/** Names people use, by kind. Feminine forms and gender spellings come from the search and are not listed. */
export const bezeichnungenSchema = z.strictObject({
  frueher: namen('Vorgängerberufe, auch aus der DDR', '[Dreher/in, Zerspanungsfacharbeiter/in]'),
  umgangssprachlich: namen('Was Kundinnen und Kunden wirklich sagen', '[CNC-Dreher/in]'),
  teilgebiet: namen('Engere Bezeichnungen, Spezialisierungen', '[Schleifer/in]'),
  englisch: namen('Englische Bezeichnungen', '[CNC machinist]'),
  abkuerzung: namen('Abkürzungen', '[ZM]'),
});

const trend = field(z.enum(keysOf(TRENDS)), 'Entwicklung', 'waechst');

/** One task of the occupation. */
export const taetigkeitSchema = z.strictObject({
  text: text(10, 160, 'Die Tätigkeit in einem Satzteil mit Verb'),
  trend,
  leitthema: field(z.enum(keysOf(LEITTHEMEN)).optional(), 'Leitthema, das die Entwicklung auslöst', 'digitalisierung'),
  aussage: field(z.string().optional(), 'Kennung der Aussage (wandel), die die Entwicklung belegt', 'motorteile'),
});

/** A competence the occupation needs, with level and trend. */
export const kompetenzbezugSchema = z.strictObject({
  id: field(z.string(), 'Kennung aus docs/register/kompetenzen.yaml', 'cnc-programmieren'),
  stufe: field(z.union([z.literal(1), z.literal(2), z.literal(3)]), '1 Grundlagen, 2 Anwendung, 3 Beherrschung', '3'),
  trend,
});

/** A curated move to another profile. */
export const wechselSchema = z.strictObject({
  ziel: field(z.string(), 'Kennung des Zielprofils', 'industriemeister-metall'),
  art: field(
    z.enum(keysOf(WECHSEL_ARTEN)),
    'seitlich: gleiches, aufstieg: höheres, tiefer: niedrigeres Anforderungsniveau',
    'aufstieg',
  ),
  grundlage: field(z.enum(keysOf(WECHSEL_GRUNDLAGEN)), 'Worauf der Vorschlag beruht', 'einschaetzung'),
  quellen: field(z.array(z.string()), 'Quellen; leer bei einschaetzung', '[]'),
  bruecke: field(z.array(z.string()), 'Kennungen aus docs/register/qualifizierungen.yaml, die den Weg ebnen', '[]'),
  hinweis: text(20, 400, 'Was gemeinsam ist, was neu ist, worauf zu achten ist'),
});

const saetze = (min: number, description: string, maxLength = 300) =>
  field(z.array(text(10, maxLength, 'Ein Eintrag')).min(min), description);

/** Help for the conversation with the person. */
export const gespraechSchema = z.strictObject({
  fragen: saetze(3, 'Fragen, die zeigen, was die Person wirklich getan hat'),
  irrtuemer: saetze(1, 'Verbreitete Missverständnisse und ihre Richtigstellung', 400),
  nicht_versprechen: saetze(1, 'Was Sie nicht zusagen sollten'),
  anforderungen: field(
    z.strictObject({
      gesundheit: text(5, 300, 'Körperliche Anforderungen und Einschränkungen'),
      schicht: text(5, 300, 'Arbeitszeiten'),
      fuehrerschein: text(5, 300, 'Fahrerlaubnis und Fahrausweise'),
      sprache: text(5, 300, 'Sprachliche Anforderungen'),
    }),
    'Voraussetzungen, die im Gespräch zu klären sind',
  ),
});

/** A sign-off by a role of an organisation. */
export const freigabeSchema = z.strictObject({
  durch: text(3, 120, 'Rolle, auf Wunsch mit Namen'),
  organisation: text(2, 120, 'Organisation', 'ACOD'),
  am: tag('Tag der Freigabe'),
  inhalt: field(
    z.string().regex(/^[0-9a-f]{16}$/),
    'Prüfsumme des freigegebenen Inhalts; sie schreibt nur npm run review',
    '"0f1e2d3c4b5a6978"',
  ),
});

/** Sign-offs. Both absent means draft, and the page says so. */
export const pruefungSchema = z.strictObject({
  redaktionell: field(freigabeSchema.optional(), 'Redaktionelle Freigabe; fehlt, solange sie nicht stattgefunden hat'),
  fachlich: field(freigabeSchema.optional(), 'Fachliche Freigabe; fehlt, solange sie nicht stattgefunden hat'),
  naechste: tag('Wann das Profil spätestens wieder geprüft wird', '"2027-05-31"'),
});

const wirkung = (thema: string) => field(z.enum(keysOf(WIRKUNGEN)), `Wirkung des Leitthemas „${thema}“`, 'mittel');

/** Front matter of one occupational profile, `docs/berufe/<gruppe>/<id>.md`. */
export const berufSchema = z.strictObject({
  id: id('Kennung, gleich dem Dateinamen; wird nie neu vergeben und nie gelöscht', 'zerspanungsmechaniker'),
  title: text(3, 100, 'Amtliche Bezeichnung mit beiden Geschlechtern', 'Zerspanungsmechaniker/in'),
  kurz: text(30, 200, 'Was die Person tut, in einem Satz, höchstens 200 Zeichen'),
  gruppe: field(z.enum(keysOf(GRUPPEN)), 'Berufsgruppe, gleich dem Ordner', 'produktion'),
  typ: field(z.enum(keysOf(BERUFSTYPEN)), 'Zugang zum Beruf', 'ausbildung'),
  kldb: kldb('KldB 2010, fünf Ziffern in Anführungszeichen; die letzte ist das Anforderungsniveau'),
  berufenet: field(
    z.int().min(1).optional(),
    'Nummer im BERUFENET, wenn sie bekannt ist (nicht die DKZ-Nummer)',
    '29053',
  ),
  ordnung: field(ordnungSchema.optional(), 'Rechtsgrundlage; fehlt, wo es keine gibt'),
  bezeichnungen: field(bezeichnungenSchema, 'Wie der Beruf genannt wird; die Suche zeigt, welcher Name gefunden wurde'),
  auf_einen_blick: field(
    z
      .array(text(20, 260, 'Ein Satz'))
      .min(3)
      .max(5),
    'Drei bis fünf Sätze: was in 30 Sekunden wichtig ist',
  ),
  wirkung: field(
    z.strictObject({
      digitalisierung: wirkung(LEITTHEMEN.digitalisierung),
      elektromobilitaet: wirkung(LEITTHEMEN.elektromobilitaet),
      'flexible-produktion': wirkung(LEITTHEMEN['flexible-produktion']),
      mensch: wirkung(LEITTHEMEN.mensch),
    }),
    'Wie stark jedes Leitthema die Arbeit verändert: hoch, mittel oder gering',
  ),
  taetigkeiten: field(z.array(taetigkeitSchema).min(8), 'Mindestens acht Tätigkeiten mit Entwicklung'),
  wandel: field(z.array(aussageSchema).min(6), 'Mindestens sechs Aussagen zum Wandel'),
  kompetenzen: field(z.array(kompetenzbezugSchema).min(10), 'Mindestens zehn Kompetenzen mit Stufe und Entwicklung'),
  wechsel: field(z.array(wechselSchema).min(3), 'Mindestens drei Wechselmöglichkeiten mit Begründung'),
  qualifizierungen: field(
    z.array(z.string()),
    'Kennungen aus docs/register/qualifizierungen.yaml, die Menschen in diesem Beruf nutzen',
  ),
  gespraech: field(gespraechSchema, 'Für das Beratungsgespräch'),
  pruefung: field(pruefungSchema, 'Freigaben und nächste Prüfung'),
  zurueckgezogen: text(
    20,
    300,
    'Warum das Profil nicht mehr gepflegt wird und was stattdessen gilt; es bleibt unter seiner Adresse lesbar',
  ).optional(),
  ersetzt_durch: field(z.string().optional(), 'Kennung des Nachfolgeprofils, wenn dieses Profil abgelöst ist'),
  stand: tag('Tag der letzten inhaltlichen Änderung'),
});

/** Front matter of an occupational profile. */
export type BerufVorspann = z.infer<typeof berufSchema>;
export type Kompetenzbezug = z.infer<typeof kompetenzbezugSchema>;
export type Wechsel = z.infer<typeof wechselSchema>;

/** The fixed second-level headings of a profile body, in order. */
export const BERUF_ABSCHNITTE = [
  'Aufgaben und Arbeitsalltag',
  'Was sich ändert',
  'Zugang und Ausbildung',
  'Weiterkommen und wechseln',
  'Region Ostdeutschland',
] as const;
