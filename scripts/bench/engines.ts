/** An engine as the tables show it. */
interface EngineEntry {
  /** Name for `--engines`. */
  id: string;
  /** Name in the tables. */
  label: string;
  /** How it was driven, what its sizes hold, what is unfair to it. German, one or more sentences. */
  note: string;
  /** The site's own engine: no time limit. */
  own?: true;
  /** Comes with the site itself; all others need the packages in `bench/`. */
  installed?: true;
  /** Not measured on grown corpora: a variant of another engine that behaves alike there. */
  withoutScaling?: true;
}

const FIELDS = 'Felder Titel, Kurztitel mit Code, Namen, Beschreibung, Texte mit Gewicht 4/3/2/1/1';
const FORMS =
  'Wie oben, die Namen aber männlich und weiblich ausgeschrieben, weil lunr „bäcker/in“ als ein Wort liest.';

/** All engines, in the order of the tables. */
export const ENGINES = [
  {
    id: 'own',
    label: 'Unsere Suche',
    note:
      'Index = `woerter` beider Teile; die Texte für die Anzeige (`seiten`, `texte`) stehen daneben. Die Liste der Seiten ' +
      'mit ihren Namen braucht die Suche auch zum Rechnen. Laden und Heap enthalten diese Texte. Die Antwortzeit enthält Begründung, Auszug und Markierungen, ' +
      'Zahl aller Treffer und Zähler der Filter; die anderen liefern nur Kennungen.',
    own: true,
    installed: true,
  },
  {
    id: 'own-titles',
    label: 'Unsere Suche, nur Titel',
    note: 'Erster Teil des Index allein: Titel, Namen, Codes.',
    own: true,
    installed: true,
  },
  {
    id: 'flex-default',
    label: 'FlexSearch Document, Vorgaben',
    note: 'Fünf Felder, `merge: true`, sonst Vorgaben. Keine Texte für die Anzeige.',
    installed: true,
  },
  {
    id: 'flex-german',
    label: 'FlexSearch Document, Deutsch, forward',
    note: 'Mitgelieferte deutsche Einstellung, `tokenize: "forward"`, `suggest: true`. Keine Texte für die Anzeige.',
    installed: true,
  },
  {
    id: 'easyops',
    label: 'easyops',
    note:
      '`buildIndex` und `SearchWorker` des Pakets unverändert; ersetzt sind nur erzeugte Konstanten, comlink und fetch. ' +
      'Kurztitel mit Code als Beschreibung, Namen als Schlagwörter, Beschreibung und Texte als Abschnitte. Güte mit 100 ' +
      'Treffern (Suchseite), Zeiten mit 8 (Suchfeld). Der Index liegt mit allen Texten in einer Datei; hier getrennt gezählt.',
  },
  {id: 'easyops-forms', label: 'easyops (Formen ausgeschrieben)', note: FORMS, withoutScaling: true},
  {
    id: 'cmfcmf',
    label: 'cmfcmf',
    note:
      'lunr des Pakets (k1 1,2, b 0,75), Anfrage wie in seinem `SearchBar` (Titel 5, Inhalt 1, Schlagwörter 3); Namen als ' +
      'Schlagwörter, 10 statt 8 Treffer. Für die Anzeige liegen nur Titel und Adressen bei.',
  },
  {id: 'cmfcmf-forms', label: 'cmfcmf (Formen ausgeschrieben)', note: FORMS, withoutScaling: true},
  {
    id: 'minisearch',
    label: 'MiniSearch, ODER',
    note: `${FIELDS}, Präfix, unscharf 0,2. Keine Texte für die Anzeige.`,
  },
  {id: 'minisearch-and', label: 'MiniSearch, UND', note: 'Wie oben, alle Wörter müssen vorkommen.'},
  {
    id: 'minisearch-ours',
    label: 'MiniSearch mit unserer Wortanalyse',
    note:
      'Unsere Wörter und Stämme im Index und in der Anfrage; Gewichte (4/4/4/1/1), Unschärfe (0,25 ab fünf Buchstaben) und BM25 an ' +
      'den Entwicklungsanfragen eingestellt; Treffer mit allen Wörtern zuerst, dann mit einzelnen. Keine Texte für die Anzeige.',
  },
  {
    id: 'orama',
    label: 'Orama, Deutsch',
    note: `Deutscher Stemmer; ${FIELDS}; Vorgaben für tolerance (0) und threshold (1). Der Index liegt mit allen Texten in einer Datei; hier getrennt gezählt.`,
  },
  {
    id: 'pagefind',
    label: 'Pagefind',
    note:
      'Echtes Programm und echtes `pagefind.js` mit Wasm, in Node mit fetch auf `file://`; Gewicht Titel 7, Kurztitel und ' +
      'Namen 5. Der Index ist schon komprimiert (roh = gzip) und wird in Stücken geladen: Laden heißt hier nur bis zur ' +
      'ersten Antwort, die Zeiten enthalten das Lesen fehlender Stücke, nicht das Holen der Texte je Treffer. Der Speicher ' +
      'von Wasm fehlt im Heap; Aufbau einschließlich des Programms.',
  },
] as const satisfies readonly EngineEntry[];

/** Name of an engine. */
export type EngineId = (typeof ENGINES)[number]['id'];

/** The entry of an engine. */
export function engineEntry(id: EngineId): EngineEntry {
  const entry = ENGINES.find((engine) => engine.id === id);
  if (!entry) throw new RangeError(`No engine "${id}"`);
  return entry;
}
