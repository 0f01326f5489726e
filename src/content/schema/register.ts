import * as z from 'zod';
import {auch, datum, field, id, kldb, pfad, tag, text, url} from './felder';
import {keysOf, KOMPETENZBEREICHE, LEITTHEMEN, QUALIFIZIERUNGSTYPEN, QUELLENARTEN} from './werte';

const quellen = field(z.array(z.string()).min(1), 'Kennungen aus docs/register/quellen.yaml', '[sgb3-82]');

/** A source: the study, law or statistic itself. When it was only read about, the report stands in `zitiert_nach`. */
export const quelleSchema = z.strictObject({
  id: id('Kennung: Herausgeber, Stichwort, Jahr', 'iao-elab-2018'),
  titel: text(3, 300, 'Titel der Studie, des Gesetzes oder der Seite selbst'),
  herausgeber: text(2, 200, 'Wer den Inhalt verantwortet', 'Fraunhofer IAO'),
  datum: datum('Datum der Veröffentlichung; fehlt, wenn die Quelle keines nennt', '"2018-06"').optional(),
  art: field(z.enum(keysOf(QUELLENARTEN)), 'Art der Quelle', 'studie'),
  url: url('Adresse; darf nur fehlen, wenn zitiert_nach angegeben ist').optional(),
  zitiert_nach: field(
    z
      .strictObject({
        titel: text(3, 300, 'Titel des Berichts'),
        herausgeber: text(2, 200, 'Wer den Bericht veröffentlicht hat'),
        datum: datum('Datum des Berichts').optional(),
        url: url('Adresse des Berichts'),
      })
      .optional(),
    'Bericht, durch den die Quelle bekannt ist, wenn sie selbst nicht gelesen wurde',
  ),
  gesehen_am: tag('Wann die Angabe zuletzt gelesen wurde'),
});

/** A competence: the common vocabulary of profiles and training. */
export const kompetenzSchema = z.strictObject({
  id: id('Kennung der Kompetenz', 'cnc-programmieren'),
  name: text(3, 80, 'Name der Kompetenz', 'CNC-Programme erstellen'),
  bereich: field(z.enum(keysOf(KOMPETENZBEREICHE)), 'Bereich', 'metall'),
  leitthema: field(z.enum(keysOf(LEITTHEMEN)).optional(), 'Leitthema, zu dem sie besonders gehört', 'digitalisierung'),
  auch,
});

/** A training building block. */
export const qualifizierungSchema = z.strictObject({
  id: id('Kennung der Qualifizierung', 'tq-maschinen-anlagenfuehrer'),
  titel: text(3, 120, 'Titel'),
  auch: auch.optional(),
  typ: field(z.enum(keysOf(QUALIFIZIERUNGSTYPEN)), 'Art der Qualifizierung', 'teilqualifikation'),
  text: text(20, 400, 'Was man dort lernt und wozu es hilft'),
  vermittelt: field(
    z.array(
      z.strictObject({
        kompetenz: field(z.string(), 'Kennung aus docs/register/kompetenzen.yaml', 'maschinen-ruesten'),
        stufe: field(z.union([z.literal(1), z.literal(2), z.literal(3)]), 'Erreichte Stufe', '2'),
      }),
    ),
    'Welche Kompetenzen sie bis zu welcher Stufe vermittelt',
  ),
  dauer: text(2, 200, 'Dauer, mit Einschränkung, wenn sie je Anbieter verschieden ist', '8 Wochen Vollzeit'),
  voraussetzung: text(2, 300, 'Wer teilnehmen kann'),
  abschluss: text(2, 200, 'Was man am Ende in der Hand hat'),
  praxis_geprueft: field(
    z.union([z.boolean(), z.literal('unbekannt')]),
    'Ob am Ende praktische Fertigkeiten geprüft werden',
    'unbekannt',
  ),
  foerderung: field(z.array(z.string()), 'Kennungen aus docs/register/foerderungen.yaml', '[bildungsgutschein]'),
  quellen,
  stand: datum('Stand der Angaben'),
});

/** A funding instrument. */
export const foerderungSchema = z.strictObject({
  id: id('Kennung des Instruments', 'bildungsgutschein'),
  name: text(3, 120, 'Name des Instruments'),
  auch: auch.optional(),
  rechtsgrundlage: text(3, 200, 'Paragraf und Gesetz', '§ 81 SGB III'),
  fuer_wen: text(10, 400, 'Wer gefördert werden kann'),
  was: text(10, 400, 'Was übernommen wird'),
  bedingungen: text(10, 600, 'Unter welchen Bedingungen'),
  betraege: field(
    z
      .array(
        z.strictObject({
          was: text(3, 120, 'Wofür der Betrag oder Satz gilt', 'Lehrgangskosten, Betrieb unter 50 Beschäftigte'),
          wert: text(1, 80, 'Betrag oder Satz mit Einheit', 'bis 100 %'),
          stand: datum('Datum, zu dem der Betrag so galt', '"2024-04"'),
          quelle: field(z.string(), 'Kennung aus docs/register/quellen.yaml', 'sgb3-82'),
        }),
      )
      .optional(),
    'Beträge und Sätze, jeder mit seinem Datum',
  ),
  fallen: field(
    z.array(text(10, 300, 'Ein Satz')).min(2),
    'Was bei diesem Instrument oft schiefgeht oder falsch verstanden wird',
  ),
  seit: datum('In dieser Form seit').optional(),
  stand: datum('Stand der Angaben'),
  gueltig_bis: datum('Bis wann die Angaben ohne neue Prüfung gezeigt werden dürfen'),
  vor_anwendung_pruefen: text(
    10,
    300,
    'Was vor der Anwendung zu prüfen ist, weil die Quellenlage unsicher ist',
  ).optional(),
  quellen,
});

/** A site or network in East Germany. */
export const standortSchema = z.strictObject({
  id: id('Kennung des Standorts', 'vw-zwickau'),
  name: text(3, 120, 'Name'),
  ort: text(2, 80, 'Ort', 'Zwickau'),
  land: field(
    z.enum(['Sachsen', 'Thüringen', 'Sachsen-Anhalt', 'Brandenburg', 'Berlin', 'Mecklenburg-Vorpommern']),
    'Bundesland',
    'Sachsen',
  ),
  agenturbezirk: text(2, 80, 'Agentur für Arbeit, wenn bekannt').optional(),
  lat: field(z.number().min(50).max(55), 'Geografische Breite in Grad', '50.72'),
  lon: field(z.number().min(9.5).max(15.1), 'Geografische Länge in Grad', '12.49'),
  produkte: field(z.array(text(2, 120, 'Ein Produkt')), 'Was dort entsteht'),
  text: text(20, 600, 'Was für die Beratung wichtig ist, mit Datum'),
  berufe: field(z.array(z.string()), 'Kennungen der Profile, für die der Standort wichtig ist'),
  stand: datum('Stand der Angaben'),
  gueltig_bis: datum('Bis wann die Angaben ohne neue Prüfung gezeigt werden dürfen'),
  quellen,
});

/** A five-digit code of the KldB 2010 that a profile uses, with its official title. */
export const kldbSchema = z.strictObject({
  code: kldb('Fünf Ziffern in Anführungszeichen'),
  titel: text(3, 200, 'Amtlicher Titel der Systematikposition'),
});

/** A term of the glossary. */
export const glossarSchema = z.strictObject({
  id: id('Kennung des Begriffs', 'hochvolt'),
  begriff: text(2, 60, 'Der Begriff, wie er im Text steht', 'Hochvolt'),
  auch: field(
    z.array(text(2, 60, 'Eine andere Form')).optional(),
    'Andere Formen, unter denen der Begriff im Text steht und gesucht wird: Mehrzahl, Abkürzung, Langform',
    '[HV, Hochvoltsystem]',
  ),
  text: text(20, 400, 'Was der Begriff bedeutet, in ein bis drei Sätzen'),
  verlinken: field(
    z.literal(false).optional(),
    'false, wenn der Begriff im Text nicht erkannt werden soll, weil das Wort zu oft etwas anderes meint',
    'false',
  ),
  mehr: pfad('Seite, die mehr dazu sagt').optional(),
  quellen: field(z.array(z.string()).optional(), 'Quellen; Pflicht bei Recht, Zahlen und Daten', '[sgb3-82]'),
  stand: datum('Stand der Angaben'),
});

/** The registers: file name below `docs/register/` → schema of one entry. */
export const REGISTER = {
  quellen: quelleSchema,
  kompetenzen: kompetenzSchema,
  qualifizierungen: qualifizierungSchema,
  foerderungen: foerderungSchema,
  standorte: standortSchema,
  kldb: kldbSchema,
  glossar: glossarSchema,
} as const;

export type RegisterName = keyof typeof REGISTER;
export type Quelle = z.infer<typeof quelleSchema>;
export type Kompetenz = z.infer<typeof kompetenzSchema>;
export type Qualifizierung = z.infer<typeof qualifizierungSchema>;
export type Foerderung = z.infer<typeof foerderungSchema>;
export type Standort = z.infer<typeof standortSchema>;
export type Glossarbegriff = z.infer<typeof glossarSchema>;
export type KldbEintrag = z.infer<typeof kldbSchema>;
