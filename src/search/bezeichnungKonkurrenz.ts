import type {Report, Rule} from '../content/check/rule';
import {texteAn} from '../content/check/werte';
import type {Katalog} from '../content/katalog';
import {locate} from '../content/load/location';
import type {SourceFile} from '../content/load/sourceFile';
import {BEZEICHNUNGSARTEN, keysOf} from '../content/schema';
import {shorten} from '../content/shorten';
import {searchDocuments} from './documents';
import {konkurrenzen} from './konkurrenz';

/**
 * Warns when two profiles compete for one name: for the search it is the same, although it is written differently.
 * Stands here and not among the rules of `src/content`, because only the search knows which names it cannot tell apart;
 * `scripts/check.ts` adds it to them.
 */
export const bezeichnungKonkurrenz: Rule = {
  id: 'bezeichnung-konkurrenz',
  severity: 'warning',
  *check({katalog, files}) {
    for (const {id, name, otherId, otherName, otherArt} of konkurrenzen(searchDocuments(katalog))) {
      const [place, other] = [placeOf(katalog, files, id, name), placeOf(katalog, files, otherId, otherName)];
      if (!place || !other) continue;
      const relation = `${otherArt === 'titel' ? 'der Titel ' : ''}„${shorten(otherName)}“`;
      const where = `${other.file.path}, Zeile ${locate(other.file, other.path).line}`;
      yield {
        ...place,
        message: `Die Bezeichnung „${shorten(name)}“ ist für die Suche dasselbe wie ${relation} in ${where}: Reihenfolge, Beugung und Geschlecht zählen nicht. Löschen Sie sie, wo sie weniger passt, oder schreiben Sie sie genauer, etwa „Dreher/in für Holz“.`,
      };
    }
  },
};

/** Where a profile's file has a name. */
function placeOf({berufe}: Katalog, files: readonly SourceFile[], id: string, name: string) {
  const datei = berufe.find((beruf) => beruf.id === id)?.datei;
  const file = files.find(({path}) => path === datei);
  if (!file) return undefined;
  const arten = keysOf(BEZEICHNUNGSARTEN).flatMap((art) => texteAn(file, `bezeichnungen.${art}.*`));
  const names = [...texteAn(file, 'title'), ...arten];
  const path = names.find(({value}) => value === name)?.path ?? ['bezeichnungen'];
  return {file, path} satisfies Pick<Report, 'file' | 'path'>;
}
