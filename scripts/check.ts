import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {abdeckungAller, checkContent, loadContent} from '../src/content';
import {heuteInDeutschland} from '../src/content/datum';
import {FORMATE} from '../src/content/check/formate';
import {officialCodes} from '../src/content/check/officialCodes';
import {reparierbareStellen} from '../src/content/repariere';
import {ALL_RULES} from './check/allRules';
import {SCHEMA_FOLDER, writeEditorSchemas} from './check/editorSchemas';
import {coverageReport} from './check/report';

const USAGE = `Aufruf: npm run check [-- --format ${Object.keys(FORMATE).join('|')}] [--quiet] [--report]

  --format   wie die Meldungen erscheinen: als Text, als JSON, an den Zeilen eines Pull Requests (github), als SARIF
  --quiet    nur Fehler, keine Warnungen
  --report   statt der Meldungen eine Tabelle, was jedes Profil enthält`;

interface Auftrag {
  schreibe: (typeof FORMATE)[string];
  quiet: boolean;
  report: boolean;
}

/** What the caller asked for; nothing when the call is wrong. */
function auftrag(): Auftrag | undefined {
  try {
    const {values} = parseArgs({
      options: {
        format: {type: 'string', default: 'text'},
        quiet: {type: 'boolean', default: false},
        report: {type: 'boolean', default: false},
      },
    });
    const schreibe = Object.hasOwn(FORMATE, values.format) ? FORMATE[values.format] : undefined;
    return schreibe && {schreibe, quiet: values.quiet, report: values.report};
  } catch {
    return undefined;
  }
}

/** Checks all content of the project folder it is started in. Exit code 1 on any error, 2 for a wrong call. */
function main(): void {
  const gewuenscht = auftrag();
  if (!gewuenscht || !existsSync('docs')) {
    console.error(gewuenscht ? 'Hier gibt es keinen Ordner docs/. Starten Sie die Prüfung im Projektordner.' : USAGE);
    process.exitCode = 2;
    return;
  }
  const list = process.env['KLDB_DATEI'] ?? resolve('../shared/data/kldb2010.tsv');
  const amtlicheKldb = existsSync(list) ? officialCodes(readFileSync(list, 'utf8')) : undefined;
  if (!amtlicheKldb) {
    console.error(`Die amtliche KldB-Liste liegt nicht vor (${list}); geprüft wird nur gegen docs/register/kldb.yaml.`);
  }
  const heute = heuteInDeutschland();
  const content = loadContent(process.cwd());
  // Whoever asked for them once expects a source that was just added to be known.
  if (existsSync(SCHEMA_FOLDER)) writeEditorSchemas(content);
  const findings = checkContent(content, {heute, ...(amtlicheKldb ? {amtlicheKldb} : {})}, ALL_RULES);
  const shown = gewuenscht.quiet ? findings.filter(({severity}) => severity === 'error') : findings;
  const output = gewuenscht.report
    ? coverageReport(abdeckungAller(content.katalog.berufe, heute))
    : gewuenscht.schreibe(shown, reparierbareStellen(shown, content.files));
  process.stdout.write(`${output}\n`);
  process.exitCode = findings.some(({severity}) => severity === 'error') ? 1 : 0;
}

main();
