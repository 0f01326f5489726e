/**
 * `npm run links [-- --format text|markdown|json] [--nur <part of the address>]`: asks the servers of all cited sources
 * and links whether their pages are still there. Runs on a schedule and by hand only, never in tests or a build.
 */
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content';
import {heuteInDeutschland} from '../src/content/datum';
import {adressenIn} from '../src/content/links/adressen';
import {alsMarkdown, alsText, zuTun, type LinkBericht} from '../src/content/links/bericht';
import {pruefeAdressen, PRUEFWEISE} from '../src/content/links/pruefe';

const FORMATE = {
  text: alsText,
  markdown: alsMarkdown,
  json: (bericht: LinkBericht) => JSON.stringify(bericht, null, 2),
} as const;

const USAGE = `Aufruf: npm run links [-- --format ${Object.keys(FORMATE).join('|')}] [--nur <Teil der Adresse>]
Beispiel: npm run links -- --nur gesetze-im-internet.de`;

interface Auftrag {
  schreibe: (bericht: LinkBericht) => string;
  nur: string;
}

/** What the caller asked for; nothing when the call is wrong. */
function auftrag(): Auftrag | undefined {
  try {
    const {values} = parseArgs({
      options: {format: {type: 'string', default: 'text'}, nur: {type: 'string', default: ''}},
    });
    const [, schreibe] = Object.entries(FORMATE).find(([name]) => name === values.format) ?? [];
    return schreibe && {schreibe, nur: values.nur};
  } catch {
    return undefined;
  }
}

/** Exit code 1 when an address has to be mended, 2 for a wrong call. */
async function main(): Promise<void> {
  const gewuenscht = auftrag();
  if (!gewuenscht || !existsSync('docs')) {
    console.error(gewuenscht ? 'Hier gibt es keinen Ordner docs/. Starten Sie den Befehl im Projektordner.' : USAGE);
    process.exitCode = 2;
    return;
  }
  const adressen = adressenIn(loadContent(process.cwd()).files).filter(({url}) => url.includes(gewuenscht.nur));
  console.error(`${adressen.length} Adressen werden abgefragt. Das dauert einige Minuten.`);
  const bericht = {heute: heuteInDeutschland(), adressen: await pruefeAdressen(adressen, PRUEFWEISE)};
  console.log(gewuenscht.schreibe(bericht));
  process.exitCode = bericht.adressen.some(zuTun) ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
