/**
 * Creates a page or an entry of a register with every field in place and every gap marked, and asks for what is missing
 * when somebody sits at the terminal.
 *
 *     npm run new -- <art> <id> [--titel … and further values]
 */
import {createInterface} from 'node:readline/promises';
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content';
import {heuteInDeutschland} from '../src/content/datum';
import {ARTEN} from '../src/content/scaffold/arten';
import {auftragFuer, beispielVon, type Wunsch} from '../src/content/scaffold/auftrag';
import {vervollstaendige} from '../src/content/scaffold/frage';
import {LUECKE} from '../src/content/scaffold/luecke';
import {schreibe} from '../src/content/scaffold/schreibe';

/** How the command is called: for one kind, or for all while it is not known which. */
function aufruf(gesucht: string): string {
  const arten = Object.entries(ARTEN);
  const passend = arten.filter(([name]) => name === gesucht);
  const zeilen = (passend.length > 0 ? passend : arten).map(([name, art]) => {
    const optionen = Object.entries(art.angaben).map(([option, {noetig}]) =>
      noetig ? ` --${option} ${beispielVon(art, option)}` : ` [--${option} …]`,
    );
    return `  npm run new -- ${name} ${art.beispiel}${optionen.join('')}`;
  });
  return `Aufruf (Text mit Leerzeichen steht in Anführungszeichen):\n${zeilen.join('\n')}`;
}

const OPTIONEN = new Set(Object.values(ARTEN).flatMap(({angaben}) => Object.keys(angaben)));

/** What the command line says, and what in it cannot be understood. */
function lies(): {wunsch: Wunsch; fehler: string[]} {
  const {values, positionals} = parseArgs({
    options: Object.fromEntries([...OPTIONEN].map((name) => [name, {type: 'string' as const}])),
    allowPositionals: true,
    strict: false,
  });
  const [art = '', id = '', ...weitere] = positionals;
  const fehler = weitere.length > 0 ? [`Zu viel im Aufruf: ${weitere.map((wort) => `„${wort}“`).join(', ')}.`] : [];
  const angaben: Record<string, string> = {};
  for (const [name, wert] of Object.entries(values)) {
    if (typeof wert === 'string') angaben[name] = wert;
    else if (OPTIONEN.has(name)) fehler.push(`Hinter --${name} fehlt der Wert.`);
    else fehler.push(`--${name} gibt es nicht.`);
  }
  return {wunsch: {art, id, angaben}, fehler};
}

/** Asks for the rest where somebody can answer; elsewhere the wish stays as it is, and nothing waits. */
async function nachgefragt(wunsch: Wunsch): Promise<Wunsch | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return wunsch;
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  const ende = new AbortController();
  terminal.once('close', () => ende.abort());
  try {
    return await vervollstaendige(wunsch, (text) => terminal.question(text, {signal: ende.signal}), console.log);
  } catch (error) {
    // The end of the input or Ctrl-C: the person does not want to go on.
    if (ende.signal.aborted) return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}

async function main(): Promise<void> {
  const {wunsch, fehler} = lies();
  const ganz = fehler.length > 0 ? wunsch : await nachgefragt(wunsch);
  if (ganz === undefined) {
    console.error('\nAbgebrochen. Es wurde nichts geschrieben.');
    process.exitCode = 1;
    return;
  }
  const auftrag = auftragFuer(ganz, loadContent(process.cwd()), heuteInDeutschland());
  if (Array.isArray(auftrag) || fehler.length > 0) {
    console.error([...fehler, ...(Array.isArray(auftrag) ? auftrag : []), aufruf(ganz.art)].join('\n'));
    process.exitCode = 1;
    return;
  }
  const zeile = schreibe(process.cwd(), auftrag);
  console.log(`Angelegt: ${auftrag.datei}:${zeile}
Ersetzen Sie jedes „${LUECKE}“. Bei freiwilligen Feldern löschen Sie die Raute davor, alle anderen Zeilen mit Raute am Schluss.
Was noch fehlt, sagt: npm run check`);
}

void main();
