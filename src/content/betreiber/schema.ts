import * as z from 'zod';
import {field, text, url} from '../schema/felder';

const zeilen = (description: string) =>
  field(z.array(text(2, 120, 'Eine Zeile')).min(1), description, '["Musterstraße 1", "01069 Musterstadt"]');

/** Imprint after § 5 DDG and § 18 MStV. */
const impressumSchema = z.strictObject({
  name: text(2, 200, 'Name des Betreibers, bei juristischen Personen mit Rechtsform'),
  vertretung: text(2, 300, 'Vertretungsberechtigte Person oder Personen').optional(),
  anschrift: zeilen('Postanschrift, kein Postfach'),
  email: text(5, 120, 'E-Mail-Adresse', 'kontakt@example.org'),
  telefon: text(3, 60, 'Telefonnummer oder ein anderer Weg für schnellen Kontakt'),
  aufsicht: text(2, 300, 'Aufsichtsbehörde, wenn die Tätigkeit eine Zulassung braucht').optional(),
  register: text(2, 200, 'Register und Registernummer').optional(),
  umsatzsteuer_id: text(2, 60, 'Umsatzsteuer- oder Wirtschafts-Identifikationsnummer').optional(),
  verantwortlich: text(2, 300, 'Verantwortliche Person nach § 18 MStV mit Anschrift').optional(),
});

/** Contact for barriers and the body for enforcement, as BITV 2.0 and BGG ask. */
const barrierefreiheitSchema = z.strictObject({
  stelle: text(2, 200, 'Stelle, die Meldungen über Barrieren annimmt'),
  email: text(5, 120, 'E-Mail-Adresse der Stelle', 'barriere@example.org'),
  telefon: text(3, 60, 'Telefonnummer der Stelle').optional(),
  durchsetzung: text(5, 400, 'Durchsetzungs- oder Schlichtungsstelle mit Anschrift, oder dass keine vorgesehen ist'),
  durchsetzung_adresse: url('Adresse der Durchsetzungsstelle im Web').optional(),
});

/** What the operator adds to the privacy page: who is responsible, and what its server keeps. */
const datenschutzSchema = z.strictObject({
  verantwortlich: text(5, 300, 'Verantwortliche Stelle mit Anschrift'),
  beauftragte: text(5, 300, 'Kontakt zur oder zum Datenschutzbeauftragten').optional(),
  protokolle: text(5, 400, 'Was der Server protokolliert, wie lange und auf welcher Rechtsgrundlage'),
  rechte: text(5, 400, 'Rechte der Betroffenen und wie sie wahrgenommen werden'),
  aufsicht: text(5, 300, 'Zuständige Aufsichtsbehörde'),
});

/** Where the content is kept, and the service through which the form editor signs contributors in there. */
const projektSchema = z.strictObject({
  repository: url('Adresse des Repositorys, in dem die Inhalte liegen'),
  zweig: text(1, 100, 'Zweig, aus dem die Seite gebaut wird; ohne Angabe main', 'main').optional(),
  anmeldung: url(
    'Dienst für die Anmeldung des Formulars unter /redaktion/; fehlt, solange es nur lokal läuft',
  ).optional(),
});

/** The file `betreiber.yaml`. A block that is missing is shown as a template. */
export const betreiberSchema = z.strictObject({
  impressum: field(impressumSchema.optional(), 'Angaben für das Impressum'),
  barrierefreiheit: field(barrierefreiheitSchema.optional(), 'Kontakt für Barrieren'),
  datenschutz: field(datenschutzSchema.optional(), 'Angaben zum Datenschutz'),
  projekt: field(projektSchema.optional(), 'Wo die Inhalte liegen'),
});

/** What is known of the operator. */
export type Betreiber = z.infer<typeof betreiberSchema>;
