/**
 * Creates the file of a new profile with every field in place and every gap marked.
 *
 *     npm run new -- beruf <id> --gruppe <gruppe>
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content';
import {heuteInDeutschland} from '../src/content/datum';
import {GRUPPEN, keysOf} from '../src/content/schema';
import {ID_PATTERN} from '../src/content/schema/felder';
import {berufVorlage, LUECKE} from '../src/content/scaffold/berufVorlage';

const USAGE = `Aufruf: npm run new -- beruf <id> --gruppe <gruppe>
Beispiel: npm run new -- beruf werkzeugmechaniker --gruppe produktion
Gruppen: ${keysOf(GRUPPEN).join(', ')}`;

/** What is wrong with the call, or undefined. All reasons at once, nothing is written. */
function problems(art: string | undefined, id: string | undefined, gruppe: string | undefined): string[] {
  const found: string[] = [];
  if (art !== 'beruf') found.push(`Angelegt werden kann „beruf“, gefunden: „${art ?? 'nichts'}“.`);
  if (id === undefined || !ID_PATTERN.test(id)) {
    found.push(`Die Kennung „${id ?? ''}“ darf nur aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen bestehen.`);
  } else if (loadContent(process.cwd()).files.some(({kind, name}) => kind === 'beruf' && name === id)) {
    found.push(`Ein Profil mit der Kennung „${id}“ gibt es schon. Kennungen werden nie neu vergeben.`);
  }
  if (gruppe === undefined || !keysOf(GRUPPEN).some((key) => key === gruppe)) {
    found.push(`Die Gruppe „${gruppe ?? ''}“ gibt es nicht.`);
  }
  return found;
}

function main(): void {
  const {values, positionals} = parseArgs({options: {gruppe: {type: 'string'}}, allowPositionals: true, strict: false});
  const [art, id] = positionals;
  const gruppe = keysOf(GRUPPEN).find((key) => key === values.gruppe);
  const reasons = problems(art, id, gruppe ?? (typeof values.gruppe === 'string' ? values.gruppe : undefined));
  if (reasons.length > 0 || id === undefined || gruppe === undefined) {
    console.error([...reasons, USAGE].join('\n'));
    process.exitCode = 2;
    return;
  }
  const path = `docs/berufe/${gruppe}/${id}.md`;
  if (existsSync(path)) throw new Error(`${path} exists although no profile of this id was found`);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, berufVorlage({id, gruppe, heute: heuteInDeutschland()}));
  console.log(`Angelegt: ${path}\nFüllen Sie alle Stellen mit „${LUECKE}“ aus und starten Sie danach: npm run check`);
}

main();
