import {isDeepStrictEqual} from 'node:util';
import {ersetze, lies, type Reparatur} from './reparatur';

/**
 * Spaces at the end of lines and blank lines at the end of the file go, a missing last line end comes. Two spaces at the
 * end of a line of Markdown are a line break and stay; whatever else would change what is read leaves the file alone.
 */
export const zeilenraender: Reparatur = {
  regel: 'zeichen',
  repariere(text, path) {
    const raender = ersetze(text, /^[ \t]+$|(?<=[^ \t\n])[ \t]$/gm, () => '');
    const mitEnde = raender.text.replace(/\n*$/, '\n');
    const neu = {text: mitEnde, anzahl: raender.anzahl + (mitEnde === raender.text ? 0 : 1)};
    if (neu.anzahl === 0) return neu;
    return isDeepStrictEqual(gelesen(text, path), gelesen(neu.text, path)) ? neu : {text, anzahl: 0};
  },
};

/** What a file says, without where it stands; a value that equals no other where it cannot be read. */
function gelesen(text: string, path: string): unknown {
  const datei = lies(text, path);
  if (!datei) return Symbol('unlesbar');
  const {body, yaml} = datei.file;
  const ohneOrt = (key: string, value: unknown) => (key === 'position' ? undefined : value);
  return [yaml.data, JSON.stringify(body, ohneOrt)];
}
