import {parseDocument, type Document} from 'yaml';
import {parseSource} from '../load/parseSource';
import {placeOf} from '../load/places';
import type {SourceFile} from '../load/sourceFile';
import {splitMarkdown} from '../load/splitMarkdown';

/** One kind of slip that a machine can mend. */
export interface Reparatur {
  /** Id of the rule of `npm run check` whose findings it mends. */
  regel: string;
  /** The mended text and the number of places changed. `path` decides what the text is, relative to the project folder. */
  repariere(text: string, path: string): Repariert;
}

/** A text after one repair. */
export interface Repariert {
  text: string;
  /** Places that were changed; 0 means that the text is as it was. */
  anzahl: number;
}

/** One replacement in a text: the characters from `von` up to `bis` (offsets) become `neu`. */
export interface Aenderung {
  von: number;
  bis: number;
  neu: string;
}

/** Makes changes that do not overlap, in any order. */
export function aendere(text: string, aenderungen: readonly Aenderung[]): string {
  const vonHinten = [...aenderungen].sort((a, b) => b.von - a.von);
  return vonHinten.reduce((bisher, {von, bis, neu}) => bisher.slice(0, von) + neu + bisher.slice(bis), text);
}

/** Replaces every match of a global pattern and counts what really changed. */
export function ersetze(text: string, pattern: RegExp, neu: (treffer: string) => string): Repariert {
  let anzahl = 0;
  const ersetzt = text.replace(pattern, (treffer) => {
    const durch = neu(treffer);
    if (durch !== treffer) anzahl += 1;
    return durch;
  });
  return {text: ersetzt, anzahl};
}

/** A content file whose YAML can be read, with the place of this YAML. */
export interface LesbareDatei {
  file: SourceFile & {yaml: NonNullable<SourceFile['yaml']>};
  /** The YAML with its syntax tree, which the check does not keep. */
  document: Document.Parsed;
  /** Offset in the file at which the YAML text begins. */
  yamlStart: number;
}

/** The file read last: the repairs of one file read it one after the other, mostly unchanged. */
let zuletzt: {text: string; path: string; datei: LesbareDatei | undefined} | undefined;

/** Parses a content file; undefined where something keeps its parts from being read, so that nothing is guessed. */
export function lies(text: string, path: string): LesbareDatei | undefined {
  if (zuletzt?.text !== text || zuletzt.path !== path) zuletzt = {text, path, datei: liesNeu(text, path)};
  return zuletzt.datei;
}

function liesNeu(text: string, path: string): LesbareDatei | undefined {
  const place = placeOf(path);
  if ('rule' in place) return undefined;
  const {file, findings} = parseSource(path, place, text);
  const {yaml} = file;
  if (!yaml || findings.length > 0) return undefined;
  const register = place.kind === 'register';
  // The check has found it to be plain data already.
  const document = parseDocument(register ? text : (splitMarkdown(text)?.frontMatter ?? ''), {schema: 'core'});
  return {file: {...file, yaml}, document, yamlStart: register ? 0 : text.indexOf('\n') + 1};
}
