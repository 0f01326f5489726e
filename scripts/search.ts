/**
 * Searches the content from the command line, with the same index and engine as the site.
 *
 *     npm run --silent search -- [--json] "<query>"
 *     npm run --silent search -- --stdin < queries.txt      one query per line, one JSON object per line
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content';
import {buildIndex, loadIndex, type SuchErgebnis, type Suche} from '../src/search';
import {searchDocuments} from '../src/search/documents';

const USAGE = `Aufruf: npm run --silent search -- [--json] "<Anfrage>"
        npm run --silent search -- --stdin < anfragen.txt

  --json    Ergebnis als JSON
  --stdin   eine Anfrage je Zeile, ein JSON-Objekt je Zeile`;

/** One line of JSON (design contract). */
function asJson({anfrage, treffer}: SuchErgebnis): string {
  const hits = treffer.map(({id, typ, title, url, score, grund}) => ({id, typ, title, url, score, grund}));
  return JSON.stringify({query: anfrage, hits});
}

/** A list for people. */
function asText({anfrage, treffer, vorschlaege}: SuchErgebnis): string {
  if (treffer.length === 0) {
    return [`Nichts gefunden zu „${anfrage}“. Ähnlich geschrieben:`, ...vorschlaege.map((name) => `  ${name}`)].join(
      '\n',
    );
  }
  return treffer.map(({title, typ, url, grund}, i) => `${i + 1}. ${title} (${typ})\n   ${grund}\n   ${url}`).join('\n');
}

function openSearch(): Suche {
  return loadIndex(buildIndex(searchDocuments(loadContent(process.cwd()).katalog)));
}

/** Lines of the standard input, without the empty end after the last line break. */
function inputLines(): string[] {
  const lines = readFileSync(0, 'utf8').split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function readArguments() {
  return parseArgs({
    options: {json: {type: 'boolean', default: false}, stdin: {type: 'boolean', default: false}},
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
  } else {
    console.log((values.json ? asJson : asText)(suche.suche(query)));
  }
}

function fail(message: string): void {
  console.error(`${message}\n\n${USAGE}`);
  process.exitCode = 2;
}

main();
