import {fileFinding, type Finding} from '../finding';

/** Lines that Git writes where two changes touch the same place; seven signs, then a name or nothing. */
const MARKE = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/;

const MELDUNG =
  'Hier stehen zwei Fassungen derselben Stelle, zwischen denen noch gewählt werden muss (Konflikt beim Zusammenführen). ' +
  'Behalten Sie die richtige Fassung und löschen Sie die andere sowie die Zeilen mit <<<<<<<, =======, ||||||| und >>>>>>>.';

/**
 * Where Git left the two versions of a place for a person to choose from. One finding for each conflict, at its first
 * line. A row of seven equals signs alone underlines a heading and is none.
 * @param path relative to the project folder
 */
export function konflikte(path: string, text: string): Finding[] {
  const findings: Finding[] = [];
  if (!/^[<|>]{7}/m.test(text)) return findings;
  let offen = false;
  text.split(/\r\n|\r|\n/).forEach((zeile, index) => {
    if (!MARKE.test(zeile)) return;
    const beginnt = zeile.startsWith('<');
    if (beginnt || (!offen && !zeile.startsWith('='))) findings.push(fileFinding(path, index + 1, 'konflikt', MELDUNG));
    offen = beginnt || (offen && !zeile.startsWith('>'));
  });
  return findings;
}
