/** The ZIP with the folder edition, as `npm run build:zip` describes it in `build-zip/paket.json`. */
export interface Paket {
  /** Name of the file. */
  datei: string;
  /** Which state of the content it holds. */
  fassung: string;
  /** Day of that state, `YYYY-MM-DD`. */
  datum: string;
  /** Size of the ZIP. */
  bytes: number;
  /** Size of all files in it, unpacked. */
  entpackt: number;
  /** Number of files in it. */
  dateien: number;
  /** SHA-256 of the ZIP, in hexadecimal digits. */
  sha256: string;
}

/** Data of `/daten/offline/`. */
export interface OfflineAnsicht {
  /** The ZIP for download; `null` where none of the same state was made before the site. */
  paket: Paket | null;
  /** Which state of the content this build shows. */
  fassung: string;
}

/** What the edition from the folder cannot do, and what helps instead. On the page about it and in its LIESMICH.txt. */
export const GRENZEN: readonly string[] = [
  'Neuigkeiten und Termine lassen sich nicht abonnieren. Einzelne Termine übernehmen Sie als Datei in Ihren Kalender.',
  'Von neuen Fassungen erfahren Sie nichts. Laden Sie von Zeit zu Zeit das neue ZIP, und löschen Sie den alten Ordner. Abgelaufene Aussagen sind trotzdem als „zu prüfen“ gekennzeichnet.',
  'Das Formular für Beiträge (/redaktion/) gehört nicht dazu.',
  'Ohne JavaScript bleibt die Seite leer bis auf einen Hinweis.',
  'Adressen aus der Adresszeile gelten nur dort, wo der Ordner liegt. Zum Weitergeben nennen Sie die Adresse auf dem Server.',
  'Links zu Quellen und anderen Anbietern brauchen das Netz.',
];
