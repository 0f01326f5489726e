import {parse} from 'yaml';
import {splitMarkdown} from '../content/load/splitMarkdown';
import {aendereMarkdown, koerperVon, schreibeMarkdown} from '../content/pflege/aendereMarkdown';
import {aendereYaml} from '../content/pflege/aendereYaml';
import {schreibeYaml} from '../content/pflege/schreibeYaml';
import {istBlock, type Block} from '../content/pflege/werte';
import {EINTRAEGE, KOERPER, type Feld} from './feld';
import {vomFormular, zumFormular} from './formular';

/** A format as Decap asks for it: text of a file to data of the form, and back. */
export interface Format {
  fromFile: (text: string) => Record<string, unknown>;
  toFile: (daten: Record<string, unknown>) => string;
}

/**
 * Field of the form's data that holds the text the data was read from. Decap carries fields it does not know along, through
 * drafts, duplicates and its own backups, and tells a format nothing else about the file it writes.
 */
const ORIGINAL = 'original_text';

/** Field that marks the data of a file nobody could read. */
export const UNLESBAR = 'nicht_lesbar';

/** Field that tells articles from the entry page of their theme, because both lie in one folder. */
export const ART = 'art_der_seite';

/** Format of pages: YAML front matter, and Markdown below it. */
export function markdownFormat(felder: readonly Feld[]): Format {
  return {
    fromFile: (text) =>
      lies(text, () => {
        const vorspann: unknown = parse(splitMarkdown(text)?.frontMatter ?? '', {schema: 'core', version: '1.2'});
        if (!istBlock(vorspann)) throw new Error('no front matter');
        return {
          ...zumFormular(felder, vorspann),
          [KOERPER]: koerperVon(text),
          [ART]: 'berufe' in vorspann ? 'artikel' : 'seite',
        };
      }),
    toFile: ({[KOERPER]: koerper, [ORIGINAL]: original, [ART]: _art, ...daten}) => {
      verlangeLesbar(daten);
      const inhalt = {vorspann: vomFormular(felder, daten), koerper: typeof koerper === 'string' ? koerper : ''};
      return typeof original === 'string' ? aendereMarkdown(original, inhalt) : schreibeMarkdown(inhalt);
    },
  };
}

/** Format of registers: a YAML list, which the form shows as its one field. */
export function registerFormat(felder: readonly Feld[]): Format {
  return {
    fromFile: (text) =>
      lies(text, () => {
        const eintraege: unknown = parse(text, {schema: 'core', version: '1.2'});
        if (!Array.isArray(eintraege)) throw new Error('no list');
        return zumFormular(felder, {[EINTRAEGE]: eintraege});
      }),
    toFile: ({[ORIGINAL]: original, ...daten}) => {
      verlangeLesbar(daten);
      const eintraege = vomFormular(felder, daten)[EINTRAEGE] ?? [];
      return typeof original === 'string' ? aendereYaml(original, eintraege) : schreibeYaml(eintraege);
    },
  };
}

/**
 * Reads a file, and keeps its text. One that cannot be read gives an empty form, marked as such: Decap would take an error
 * for an empty file and overwrite it.
 */
function lies(text: string, zerlege: () => Block): Record<string, unknown> {
  try {
    return {...zerlege(), [ORIGINAL]: text};
  } catch {
    return {[UNLESBAR]: true};
  }
}

function verlangeLesbar(daten: Block): void {
  if (UNLESBAR in daten) {
    throw new Error(
      'Das Formular kann diese Datei nicht lesen und speichert sie deshalb nicht. Bearbeiten Sie sie im Web-Editor des Repositorys.',
    );
  }
}
