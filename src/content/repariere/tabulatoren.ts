import {splitMarkdown} from '../load/splitMarkdown';
import {placeOf} from '../load/places';
import {ersetze, type Repariert, type Reparatur} from './reparatur';

/** Runs a repair on the YAML of a file only: the whole register, or the front matter of a page. */
function imYaml(text: string, path: string, repariere: (yaml: string) => Repariert): Repariert {
  const place = placeOf(path);
  if ('rule' in place) return {text, anzahl: 0};
  const ende = place.kind === 'register' ? text.length : (splitMarkdown(text)?.end ?? 0);
  const {text: yaml, anzahl} = repariere(text.slice(0, ende));
  return {text: yaml + text.slice(ende), anzahl};
}

/** Tabs at the start of a line of YAML, which forbids them, become two spaces each. */
export const einrueckung: Reparatur = {
  regel: 'yaml',
  repariere: (text, path) =>
    imYaml(text, path, (yaml) => ersetze(yaml, /^[ \t]*\t[ \t]*/gm, (anfang) => anfang.replaceAll('\t', '  '))),
};

/** Tabs inside a line of YAML become a space. */
export const tabulatoren: Reparatur = {
  regel: 'zeichen',
  repariere: (text, path) => imYaml(text, path, (yaml) => ersetze(yaml, /\t+/g, () => ' ')),
};
