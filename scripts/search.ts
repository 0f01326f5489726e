/**
 * Searches the content from the command line, with the same index and engine as the site.
 *
 *     npm run --silent search -- [--json] [--explain] "<query>"
 *     npm run --silent search -- --stdin < queries.txt      one query per line, one JSON object per line
 *
 * Exit code 1 when the list of official job titles (`SUCHE_KLDB`) cannot be used, 2 when the call is wrong.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {siteDocuments} from '../src/plugins/search-index/siteDocuments';
import {buildIndex, loadIndex, type Herleitung, type SuchErgebnis, type Suche} from '../src/search';
import {OfficialListError} from '../src/search/amtlicheListe';

const USAGE = `Aufruf: npm run --silent search -- [--json] [--explain] "<Anfrage>"
        npm run --silent search -- --stdin < anfragen.txt

  --json      Ergebnis als JSON
  --explain   wie die Rangfolge zustande kommt: gelesene Wörter, Antworten des Index, Anteile der Bewertung
  --stdin     eine Anfrage je Zeile, ein JSON-Objekt je Zeile`;

/** Terms of the index shown for each word of a query. */
const EXPLAINED_TERMS = 12;

/** One line of JSON (design contract). */
function asJson({anfrage, treffer}: SuchErgebnis): string {
  const hits = treffer.map(({id, typ, title, url, score, grund}) => ({id, typ, title, url, score, grund}));
  return JSON.stringify({query: anfrage, hits});
}

/** A list for people. */
function asText({anfrage, treffer, auswege}: SuchErgebnis): string {
  if (!auswege)
    return treffer
      .map(({title, typ, url, grund}, i) => `${i + 1}. ${title} (${typ})\n   ${grund}\n   ${url}`)
      .join('\n');
  const {schreibweisen, begriffe, nachbarn} = auswege;
  return [
    `Nichts gefunden zu „${anfrage}“.`,
    ...block('Andere Schreibweise', schreibweisen),
    ...block('Ähnliche Begriffe', begriffe),
    ...block(
      'In der Nähe dieses KldB-Codes',
      nachbarn.map(({kldb, title}) => `${kldb} ${title}`),
    ),
  ].join('\n');
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** How an answer came about. The formula behind the shares is in src/search/rank.ts. */
function explained({anfrage, code, woerter, treffer}: Herleitung): string {
  const share = (value: number | undefined): string => (value ?? 0).toFixed(2);
  const words = woerter.flatMap(({form, antworten}) => [
    `  ${form}`,
    ...antworten.slice(0, EXPLAINED_TERMS).map(({term, gewicht, art}) => `    ${share(gewicht)} ${term} (${art})`),
  ]);
  const hits = treffer.map(({title, typ, score, grund, name, passage, scattered, kind}, i) => {
    const shares = `Name ${share(name)}, beste Stelle ${share(passage)}, verstreut ${share(scattered)}, Art ${share(kind)}`;
    return `${i + 1}. ${title} (${typ})\n   ${grund}\n   ${score.toFixed(4)}${code === undefined ? ` = ${shares}` : ''}`;
  });
  const read =
    code === undefined
      ? ['Gelesene Wörter und was der Index dazu kennt:', ...words]
      : [`Gelesen als KldB-Code ${code}`];
  return [`Anfrage „${anfrage}“`, ...read, 'Treffer:', ...hits].join('\n');
}

function openSearch(): Suche {
  return loadIndex(buildIndex(siteDocuments(process.cwd())));
}

/** Lines of the standard input, without the empty end after the last line break. */
function inputLines(): string[] {
  const lines = readFileSync(0, 'utf8').split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function readArguments() {
  return parseArgs({
    options: {
      json: {type: 'boolean', default: false},
      explain: {type: 'boolean', default: false},
      stdin: {type: 'boolean', default: false},
    },
    allowPositionals: true,
  });
}

function main(): void {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return;
  }
  const {values, positionals} = parsed;
  const query = positionals.join(' ');
  if (!values.stdin && query.trim() === '') {
    fail('Die Anfrage fehlt.');
    return;
  }
  const suche = openSearch();
  if (values.stdin) {
    for (const line of inputLines()) console.log(asJson(suche.suche(line)));
  } else if (values.explain) {
    const herleitung = suche.herleitung(query);
    console.log(values.json ? JSON.stringify(herleitung) : explained(herleitung));
  } else {
    console.log((values.json ? asJson : asText)(suche.suche(query)));
  }
}

function fail(message: string): void {
  console.error(`${message}\n\n${USAGE}`);
  process.exitCode = 2;
}

try {
  main();
} catch (error) {
  if (!(error instanceof OfficialListError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
