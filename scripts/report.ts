/**
 * `npm run report [-- --format text|markdown|json] [--tage <Anzahl>]`: drafts, fallen sign-offs, deadlines and thin
 * evidence, by those who look after them. A deadline within the given days counts as soon (90 by default).
 */
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content';
import {BALD_TAGE, berichte, tagePlus, type Bericht} from '../src/content/bericht/bericht';
import {alsMarkdown, alsText} from '../src/content/bericht/format';
import {heuteInDeutschland} from '../src/content/datum';

const FORMATE = {
  text: alsText,
  markdown: alsMarkdown,
  json: (bericht: Bericht) => JSON.stringify(bericht, null, 2),
} as const;

const USAGE = `Aufruf: npm run report [-- --format ${Object.keys(FORMATE).join('|')}] [--tage <Anzahl, 0 bis 3650>]
Beispiel: npm run report -- --format markdown --tage 30`;

interface Auftrag {
  schreibe: (bericht: Bericht) => string;
  tage: number;
}

/** What the caller asked for; nothing when the call is wrong. */
function auftrag(): Auftrag | undefined {
  try {
    const {values} = parseArgs({
      options: {format: {type: 'string', default: 'text'}, tage: {type: 'string', default: String(BALD_TAGE)}},
    });
    const [, schreibe] = Object.entries(FORMATE).find(([name]) => name === values.format) ?? [];
    if (!schreibe || !/^\d{1,4}$/.test(values.tage) || Number(values.tage) > 3650) return undefined;
    return {schreibe, tage: Number(values.tage)};
  } catch {
    return undefined;
  }
}

function main(): void {
  const gewuenscht = auftrag();
  if (!gewuenscht) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const heute = heuteInDeutschland();
  const {katalog} = loadContent(process.cwd());
  console.log(gewuenscht.schreibe(berichte(katalog, heute, tagePlus(heute, gewuenscht.tage))));
}

main();
