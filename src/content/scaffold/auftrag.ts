import {formatDatum, gibtEs} from '../datum';
import type {LoadedContent} from '../load';
import {schemaFindings} from '../load/validate';
import {parseYaml} from '../load/parseYaml';
import {kennungen} from '../check/werte';
import {nearest} from '../nearest';
import {schreibeYaml} from '../pflege/schreibeYaml';
import {REGISTER, SEITENARTEN} from '../schema';
import {FORMEN} from '../schema/felder';
import {shorten} from '../shorten';
import {angabeschema, ARTEN, type Art} from './arten';
import {geruest} from './geruest';

/** What somebody asks for. Nothing of it is known to make sense. */
export interface Wunsch {
  art: string;
  id: string;
  /** What was said, by option. */
  angaben: Readonly<Record<string, string>>;
}

/** A file to be written, or an entry to be put into a register. */
export interface Auftrag {
  art: Art;
  id: string;
  /** Path of the file relative to the project folder. */
  datei: string;
  /** The whole file, or the lines of the entry. */
  text: string;
}

/** Longest id the schema allows. */
const LAENGSTE = 60;

/**
 * What is to be written, or everything that is wrong with the wish, in German.
 * @param heute the day of creation, `YYYY-MM-DD`
 */
export function auftragFuer(
  {art: name, id, angaben}: Wunsch,
  content: LoadedContent,
  heute: string,
): Auftrag | string[] {
  const art = artNamens(name);
  if (art === undefined) return [unbekannteArt(name), ...kennungsfehler(id, 'werkzeugmechaniker')];
  const wert = (angabe: string): string => angaben[angabe] ?? '';
  const datei = art.datei(id, wert);
  const fehler = [
    ...kennungsfehler(id, art.beispiel),
    ...vergeben(art, id, datei, content),
    ...angabenfehler(art, angaben),
  ];
  if (fehler.length > 0) return fehler;
  const felder = Object.fromEntries(
    Object.entries(angaben).map(([angabe, text]) => [art.angaben[angabe]?.feld ?? angabe, wertVon(art, angabe, text)]),
  );
  return {art, id, datei, text: geruest(art, {...art.fest(id, heute, wert), ...felder})};
}

/** The kind of a name, never one of the names every object has. */
export const artNamens = (name: string): Art | undefined => (Object.hasOwn(ARTEN, name) ? ARTEN[name] : undefined);

function unbekannteArt(name: string): string {
  const guess = nearest(shorten(name), Object.keys(ARTEN));
  const hint = guess === undefined ? '' : ` Meinten Sie „${guess}“?`;
  const gefunden =
    name === '' ? 'Es fehlt, was angelegt werden soll.' : `„${shorten(name)}“ kann nicht angelegt werden.`;
  return `${gefunden}${hint} Möglich sind: ${Object.keys(ARTEN).join(', ')}. Beispiel: beruf`;
}

/** What is wrong with an id; the pattern also keeps every path inside its folder. */
export function kennungsfehler(id: string, beispiel: string): string[] {
  if (id === '') return [`Es fehlt die Kennung. Beispiel: ${beispiel}`];
  if (FORMEN.id.pattern.test(id) && id.length <= LAENGSTE) return [];
  return [
    `Die Kennung „${shorten(id)}“ geht nicht. Erwartet ist ${FORMEN.id.text}, höchstens ${LAENGSTE} Zeichen. Beispiel: ${beispiel}`,
  ];
}

/** What is wrong with the values that were given, and which are missing though nobody can do without. */
function angabenfehler(art: Art, angaben: Wunsch['angaben']): string[] {
  const fehlend = Object.entries(art.angaben).flatMap(([name, {noetig}]) =>
    noetig === true && angaben[name] === undefined ? [fehlt(art, name)] : [],
  );
  const falsch = Object.entries(angaben).flatMap(([name, text]) => {
    const fehler = angabefehler(art, name, text);
    return fehler === undefined ? [] : [fehler];
  });
  return [...fehlend, ...falsch];
}

function fehlt(art: Art, name: string): string {
  const schema = angabeschema(art, name);
  const erlaubt = schema?.enum ? ` Erlaubt sind: ${schema.enum.map(String).join(', ')}.` : '';
  return `Es fehlt --${name}.${erlaubt} Beispiel: --${name} ${beispielVon(art, name)}`;
}

/** An example for an option, as it is typed. */
export function beispielVon(art: Art, name: string): string {
  const schema = angabeschema(art, name);
  const [beispiel = '…'] = schema?.examples ?? [];
  return /^[\w./:-]+$/.test(String(beispiel)) ? String(beispiel) : `"${String(beispiel)}"`;
}

/** What is wrong with one value, judged by the schema of its field; undefined where nothing is. */
export function angabefehler(art: Art, name: string, text: string): string | undefined {
  const angabe = Object.hasOwn(art.angaben, name) ? art.angaben[name] : undefined;
  if (angabe === undefined) {
    const moeglich = Object.keys(art.angaben).map((option) => `--${option}`);
    return `--${shorten(name)} gibt es hier nicht. Möglich sind: ${moeglich.join(', ')}.`;
  }
  const schritte = angabe.feld.split('.');
  const block = schritte.reduceRight<unknown>((innen, schritt) => ({[schritt]: innen}), wertVon(art, name, text));
  const {yaml} = parseYaml(schreibeYaml(block), '', 0);
  const schema = art.register ? REGISTER[art.register] : seitenschema(art);
  const befund = yaml && schemaFindings(schema, {path: '', yaml}).find(({field}) => field === angabe.feld);
  if (befund) return `--${name}: ${befund.message}`;
  const tag = text.split(' ')[0] ?? '';
  if (FORMEN.datum.pattern.test(tag) && !gibtEs(tag) && istDatum(art, name)) {
    return `--${name}: Das Datum ${formatDatum(tag)} gibt es im Kalender nicht. Beispiel: --${name} ${beispielVon(art, name)}`;
  }
  return undefined;
}

function seitenschema({schema}: Art) {
  for (const [name, gefunden] of Object.entries(SEITENARTEN)) if (name === schema) return gefunden;
  throw new Error(`No kind of page "${schema}"`);
}

function istDatum(art: Art, name: string): boolean {
  const muster = angabeschema(art, name)?.pattern;
  return [FORMEN.datum, FORMEN.tag, FORMEN.zeitpunkt].some(({pattern}) => pattern.source === muster);
}

/** A typed value as the field holds it: numbers as numbers. */
function wertVon(art: Art, name: string, text: string): unknown {
  const type = angabeschema(art, name)?.type;
  return type === 'number' && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Why a new file or entry cannot be where it belongs. */
function vergeben(art: Art, id: string, datei: string, {files}: LoadedContent): string[] {
  if (art.register !== undefined) {
    const ids = kennungen(files, art.register);
    if (ids === undefined) return [`${datei} ist nicht lesbar. Beheben Sie zuerst, was npm run check dort meldet.`];
    return ids.has(id) ? [schonDa(id, datei)] : [];
  }
  // The address of a profile does not name its group: an id is taken in all of them.
  const da = files.find(
    ({path, kind, name}) => path === datei || (kind === art.schema && kind === 'beruf' && name === id),
  );
  return da ? [schonDa(id, da.path)] : [];
}

const schonDa = (id: string, datei: string): string =>
  `Die Kennung „${id}“ gibt es schon: ${datei}. Kennungen werden nie neu vergeben; wählen Sie eine andere, zum Beispiel ${id}-2.`;
