import type {Finding} from '../finding';
import {konflikte} from './konflikt';
import {parseMarkdown} from './parseMarkdown';
import {parseYaml} from './parseYaml';
import type {Misplaced, Place} from './places';
import type {SourceFile} from './sourceFile';

/**
 * Parses the text of one content file, as far as it can be, with what is wrong with it as a file.
 * @param path relative to the project folder, with `/`
 * @param place what belongs at the path, see `placeOf`
 */
export function parseSource(
  path: string,
  place: Exclude<Place, Misplaced>,
  text: string,
): {file: SourceFile; findings: Finding[]} {
  const file: SourceFile = {path, kind: place.kind, name: place.name, folder: place.folder, text};
  const ungewaehlt = konflikte(path, text);
  // Of two versions neither is the file's.
  if (ungewaehlt.length > 0) return {file, findings: ungewaehlt};
  if (place.kind === 'register') {
    const {yaml, findings} = parseYaml(text, path, 0);
    return {file: yaml ? {...file, yaml} : file, findings};
  }
  const {yaml, body, findings} = parseMarkdown(text, path);
  return {file: yaml ? {...file, yaml, body} : {...file, body}, findings};
}
