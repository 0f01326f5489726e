import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {abdeckungAller, checkContent, loadContent} from '../src/content';
import {heuteInDeutschland} from '../src/content/datum';
import {formatReport} from '../src/content/check/format';
import {officialCodes} from '../src/content/check/officialCodes';
import {ALL_RULES} from './check/allRules';
import {coverageReport} from './check/report';

/**
 * `npm run check [-- --json] [--quiet] [--report]`: checks all content of the project folder it is started in.
 * `--quiet` leaves warnings out; `--report` prints how much each profile holds instead of the findings.
 * Exit code 1 on any error, 2 without content.
 */
function main(): void {
  if (!existsSync('docs')) {
    console.error('Hier gibt es keinen Ordner docs/. Starten Sie die Prüfung im Projektordner.');
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
  const findings = checkContent(content, {heute, ...(amtlicheKldb ? {amtlicheKldb} : {})}, ALL_RULES);
  const shown = process.argv.includes('--quiet') ? findings.filter(({severity}) => severity === 'error') : findings;
  const output = () => {
    if (process.argv.includes('--report')) return coverageReport(abdeckungAller(content.katalog.berufe, heute));
    return process.argv.includes('--json') ? JSON.stringify(shown, null, 2) : formatReport(shown);
  };
  process.stdout.write(`${output()}\n`);
  process.exitCode = findings.some(({severity}) => severity === 'error') ? 1 : 0;
}

main();
