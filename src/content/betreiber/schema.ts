import * as z from 'zod';
import {field, konto, text, url} from '../schema/felder';
import {BEREICHE, type Bereich} from '../zustaendigkeit';

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

/** Where the project's files are kept, so that readers can report and edit. */
const projektSchema = z.strictObject({
  art: field(z.enum(['github', 'gitlab', 'forgejo']), 'Art der Plattform: github, gitlab oder forgejo', 'github'),
  repository: field(
    z
      .string()
      .regex(/^https:\/\/[^\s<>"?#]+[^\s<>"?#/]$/u, 'url')
      .max(300),
    'Adresse des Projekts auf der Plattform, ohne Schrägstrich am Ende',
    'https://github.com/beispiel/automobilberufe',
  ),
  zweig: text(1, 100, 'Zweig, in den Änderungen aufgenommen werden', 'main'),
  anmeldung: url(
    'Dienst für die Anmeldung des Formulars unter /redaktion/; fehlt, solange es nur lokal läuft',
  ).optional(),
});

/** Where the project's files are kept. */
export type Projekt = z.infer<typeof projektSchema>;

const konten = ({titel}: Bereich) =>
  field(
    z.array(konto('Ein Konto oder Team')).min(1).optional(),
    `Wer Beiträge zum Bereich „${titel}“ liest`,
    '["@organisation/team"]',
  );

/** Who is asked to review contributions; from it `npm run generate` makes `.github/CODEOWNERS`. */
const zustaendigSchema = z.strictObject(Object.fromEntries(BEREICHE.map((bereich) => [bereich.name, konten(bereich)])));

/** The file `betreiber.yaml`. A block that is missing is shown as a template. */
export const betreiberSchema = z.strictObject({
  impressum: field(impressumSchema.optional(), 'Angaben für das Impressum'),
  barrierefreiheit: field(barrierefreiheitSchema.optional(), 'Kontakt für Barrieren'),
  datenschutz: field(datenschutzSchema.optional(), 'Angaben zum Datenschutz'),
  projekt: field(projektSchema.optional(), 'Wo die Dateien dieses Angebots liegen, zum Melden und Bearbeiten'),
  zustaendig: field(zustaendigSchema.optional(), 'Wer Beiträge zu welchem Bereich liest'),
});

/** What is known of the operator. */
export type Betreiber = z.infer<typeof betreiberSchema>;
