/**
 * `npm run review -- <id> --fachlich|--redaktionell --durch <Rolle> --organisation <Name> [--am <Tag>]`: records that
 * somebody signed off a profile as it stands. The sign-off falls when its content is changed afterwards.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {checkContent, loadContent} from '../src/content';
import {gibtEs, heuteInDeutschland} from '../src/content/datum';
import {FREIGABEARTEN, type Freigabeart} from '../src/content/freigabe/arten';
import {setzeFreigabe} from '../src/content/freigabe/setzeFreigabe';
import {inhaltsstand} from '../src/content/freigabe/zustand';
import type {Beruf} from '../src/content/katalog';
import {FORMEN} from '../src/content/schema/felder';
import {keysOf} from '../src/content/schema/werte';

const USAGE = `Aufruf: npm run review -- <Profil> --fachlich|--redaktionell --durch <Rolle> --organisation <Name> [--am <Tag>]
Beispiel: npm run review -- zerspanungsmechaniker --fachlich --durch "Ausbildungsleitung" --organisation "ACOD"
Ein Name steht nur da, wenn die Person es wünscht: --durch "Ausbildungsleitung, Vorname Nachname"`;

interface Auftrag {
  id: string;
  art: Freigabeart;
  durch: string;
  organisation: string;
  am: string;
}

/** What the caller asked for, or everything that is wrong with the call. */
function auftrag(heute: string): Auftrag | string[] {
  let gelesen: ReturnType<typeof lies>;
  try {
    gelesen = lies();
  } catch (error) {
    return [`Der Aufruf ist nicht lesbar: ${error instanceof Error ? error.message : String(error)}`];
  }
  const {
    values: {durch = '', organisation = '', am = heute, ...werte},
    positionals: [id = '', ...weitere],
  } = gelesen;
  const arten = keysOf(FREIGABEARTEN).filter((art) => werte[art]);
  const [art] = arten;
  const fehler = [
    ...(id === '' || weitere.length > 0 ? ['Nennen Sie genau ein Profil.'] : []),
    ...(arten.length === 1 ? [] : ['Nennen Sie eine Art der Freigabe: --fachlich oder --redaktionell.']),
    ...(durch.length >= 3 ? [] : ['Es fehlt --durch mit der Rolle, mindestens drei Zeichen.']),
    ...(organisation.length >= 2 ? [] : ['Es fehlt --organisation, mindestens zwei Zeichen.']),
    ...(FORMEN.tag.pattern.test(am) && gibtEs(am) && am <= heute
      ? []
      : [`„${am}“ ist kein vergangener Tag. Richtig: --am ${heute}`]),
  ];
  return fehler.length > 0 || art === undefined ? fehler : {id, art, durch, organisation, am};
}

const lies = () =>
  parseArgs({
    options: {
      fachlich: {type: 'boolean', default: false},
      redaktionell: {type: 'boolean', default: false},
      durch: {type: 'string'},
      organisation: {type: 'string'},
      am: {type: 'string'},
    },
    allowPositionals: true,
  });

/** The profile to be signed, or why it cannot be. */
function profil(id: string, heute: string): Beruf | string {
  const content = loadContent(process.cwd());
  const beruf = content.katalog.berufe.find((kandidat) => kandidat.id === id);
  const fehler = checkContent(content, {heute}).filter(
    ({file, severity}) => severity === 'error' && file.endsWith(`/${id}.md`) && file.startsWith('docs/berufe/'),
  );
  if (fehler.length > 0)
    return `Das Profil „${id}“ hat Fehler. Beheben Sie sie vor der Freigabe: npm run check -- --quiet`;
  return beruf ?? `Ein Profil „${id}“ gibt es nicht. Die Kennung ist der Dateiname ohne .md.`;
}

function main(): void {
  const heute = heuteInDeutschland();
  const gewuenscht = auftrag(heute);
  if (Array.isArray(gewuenscht)) {
    ende(2, [...gewuenscht, USAGE].join('\n'));
    return;
  }
  const {id, art, durch, organisation, am} = gewuenscht;
  const beruf = profil(id, heute);
  if (typeof beruf === 'string') {
    ende(1, beruf);
    return;
  }
  const freigabe = {durch, organisation, am, inhalt: inhaltsstand(beruf)};
  const neu = setzeFreigabe(readFileSync(beruf.datei, 'utf8'), art, freigabe);
  if (neu === undefined) {
    ende(
      1,
      `In ${beruf.datei} steht „pruefung“ nicht als eigener Block. Richtig:\npruefung:\n  naechste: "2027-05-31"`,
    );
    return;
  }
  writeFileSync(beruf.datei, neu);
  console.log(`${FREIGABEARTEN[art]} Freigabe eingetragen: ${beruf.title} (${beruf.datei})`);
}

function ende(code: number, message: string): void {
  console.error(message);
  process.exitCode = code;
}

main();
