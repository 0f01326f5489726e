import {cpus} from 'node:os';
import {ENGINES, type EngineId} from '../engines';
import type {Findings} from '../protocol';
import type {CaseResult} from '../run';
import {costTables, libraryTable} from './costs';
import {qualityTables} from './quality';
import {scalingTables, type Scaling} from './scaling';

/** Everything that was measured; what was not is missing. */
export interface Measured {
  engines: readonly EngineId[];
  site?: CaseResult;
  kldb?: {result: CaseResult; typed: number};
  scaling?: Scaling;
  libraries: ReadonlyMap<EngineId, Findings>;
  /** Why peers are missing, in one line. */
  missing?: string;
}

const HOW = `So wird gemessen: Jede Suche läuft für sich in eigenen Prozessen, einer baut, einer lädt und antwortet.

- Antwort: jede Anfrage viermal nach einem Durchgang zum Warmwerden, der schnellste zählt; Perzentile über die Anfragen. Ein \\*
  steht, wo die Zeit für weniger Durchgänge reichte.
- Laden: von den Bytes bis zur ersten Antwort (auf einen Namen mit Tippfehler), Median aus bis zu fünf frischen Ladevorgängen;
  „erstes Mal“ mit kaltem Code. Heap: Zuwachs durch das Laden nach der Speicherbereinigung.
- Größe: jede Datei einzeln mit gzip 9 und brotli 11 (brotli nicht über 20 MB), 1 kB = 1000 Byte, ohne Bibliothek.
- s@k: Anteil der Anfragen mit richtiger Seite unter den ersten k. nDCG: Stufe 2 (richtig) zählt 3, Stufe 1 (KldB: gleiche erste
  vier Stellen) zählt 1. Unsinn zählt in keiner anderen Zahl mit.
- –: nicht gemessen, nicht vorhanden oder nicht in der Zeit fertig.`;

const SCALING = `Unter dem Umfang der KldB eine Stichprobe, darüber die KldB mit Nachbildungen, in denen 20 % der Wörter ab fünf
Buchstaben durch andere Wörter der KldB und 3 % durch neu gebildete Zusammensetzungen ersetzt sind. s@1 über die Anfragen, deren
Antwort im Bestand ist; ein Treffer auf eine Nachbildung des richtigen Berufs zählt.`;

function heading(title: string, {corpus}: CaseResult): string {
  return `## ${title}: ${corpus.documents.length} Dokumente, ${corpus.queries.length} Anfragen`;
}

function failures(title: string, result: CaseResult | undefined): string[] {
  return [...(result?.findings ?? [])].flatMap(([id, {failure}]) =>
    failure === undefined ? [] : [`- ${title}, ${id}: ${failure.replace(/\s+/g, ' ')}`],
  );
}

function notes({engines, site, kldb, scaling, libraries, missing}: Measured): string[] {
  const shown = ENGINES.filter(({id}) => engines.includes(id)).map(({label, note}) => `- **${label}**: ${note}`);
  const failed = [
    ...failures('Seite', site),
    ...failures('KldB', kldb?.result),
    ...[...(scaling ?? [])].flatMap(([size, result]) =>
      result === kldb?.result ? [] : failures(`${size} Dokumente`, result),
    ),
    ...[...libraries].flatMap(([id, {failure}]) => (failure === undefined ? [] : [`- Code, ${id}: ${failure}`])),
    ...(missing === undefined ? [] : [`- ${missing}`]),
  ];
  return [
    '## Anmerkungen',
    shown.join('\n'),
    ...(failed.length > 0 ? ['Nicht fertig oder gescheitert:', failed.join('\n')] : []),
  ];
}

/** The report: Markdown, German. */
export function report(measured: Measured, date: string): string {
  const {engines, site, kldb, scaling, libraries} = measured;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unbekannt'}`;
  const sections = [
    '# Suche im Vergleich',
    `Gemessen am ${date} mit Node ${process.versions.node} auf ${machine}.`,
    HOW,
    ...(site
      ? [heading('Seiten dieser Website', site), ...qualityTables(site, '###'), ...costTables(site, '###', 0)]
      : []),
    ...(kldb
      ? [
          heading('Klassifikation der Berufe (KldB 2010)', kldb.result),
          ...qualityTables(kldb.result, '###'),
          ...costTables(kldb.result, '###', kldb.typed),
        ]
      : []),
    ...(scaling ? ['## Wachstum (KldB)', SCALING, ...scalingTables(scaling, engines, '###')] : []),
    '## Code im Browser',
    libraryTable(libraries),
    ...notes(measured),
  ];
  return `${sections.join('\n\n')}\n`;
}
