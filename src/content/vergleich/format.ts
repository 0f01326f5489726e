import {escapeMarkdown} from '../escapeMarkdown';
import type {Katalog} from '../katalog';
import {shorten} from '../shorten';
import type {Einheit} from './einheiten';
import type {Aenderung, Einzelheit, Merkmal, Was} from './vergleiche';
import {artInWorten, einheitInWorten, merkmalName, wertInWorten} from './worte';

/** Signs in front of a line; they are spelled out in Markdown, where a minus would be a list. */
const ZEICHEN: Readonly<Record<Was, string>> = {neu: '+', geaendert: '~', entfallen: '-'};
const WORTE: Readonly<Record<Was, string>> = {neu: 'Neu', geaendert: 'Geändert', entfallen: 'Entfallen'};

/** Longest quotation of a text; who wants all of it opens the page. */
const ZITAT = 320;

/** Profiles are retired, never deleted: bookmarks, printouts and other sites name their addresses. */
const istGeloescht = ({was, art}: Aenderung): boolean => was === 'entfallen' && art === 'beruf';
const GELOESCHT =
  'Achtung: Die Adresse dieses Profils führt dann ins Leere. Profile werden zurückgezogen, nicht gelöscht: docs/mitwirken/beruf-zurueckziehen.md';

/** The catalogues before and after, which know the names of what changed. */
interface Kataloge {
  vorher: Katalog;
  nachher: Katalog;
}

/** The differences for a terminal: one block per page, one line per thing. */
export function alsText(aenderungen: readonly Aenderung[], kataloge: Kataloge): string {
  const bloecke = aenderungen.map((aenderung) =>
    [
      `${ZEICHEN[aenderung.was]} ${artInWorten(aenderung)}: ${aenderung.title}`,
      ...(istGeloescht(aenderung) ? [`    ${GELOESCHT}`] : []),
      ...aenderung.einzelheiten.map((teil) => `    ${ZEICHEN[teil.was]} ${einzelheitInWorten(teil, kataloge)}`),
    ].join('\n'),
  );
  return [...bloecke, summe(aenderungen)].join('\n\n');
}

/** The differences as Markdown, for a comment on a contribution. */
export function alsMarkdown(aenderungen: readonly Aenderung[], kataloge: Kataloge): string {
  const bloecke = aenderungen.map((aenderung) => {
    const kopf = `### ${WORTE[aenderung.was]}: ${escapeMarkdown(`${artInWorten(aenderung)} ${aenderung.title}`)}`;
    const zeilen = aenderung.einzelheiten.map(
      (teil) => `- **${WORTE[teil.was]}:** ${escapeMarkdown(einzelheitInWorten(teil, kataloge))}`,
    );
    return [
      kopf,
      ...(istGeloescht(aenderung) ? [GELOESCHT] : []),
      ...(zeilen.length > 0 ? [zeilen.join('\n')] : []),
    ].join('\n\n');
  });
  return [`## Was sich für Leserinnen und Leser ändert`, ...bloecke, summe(aenderungen)].join('\n\n');
}

/** One thing in one line, without the sign in front. */
export function einzelheitInWorten({was, einheit, merkmale}: Einzelheit, {vorher, nachher}: Kataloge): string {
  const name = einheitInWorten(einheit, was === 'entfallen' ? vorher : nachher);
  const einzeln =
    was === 'geaendert' ? merkmale.map((merkmal) => merkmalInWorten(einheit.feld, merkmal)) : ganzes(einheit);
  return einzeln.length > 0 ? `${name}: ${einzeln.join('; ')}` : name;
}

/** What a new or dropped thing says: its text first, then the rest. */
function ganzes({merkmale}: Einheit): string[] {
  const {text, wert, hinweis, ...rest} = merkmale;
  const saetze = [text, hinweis].filter((satz) => satz !== undefined).map((satz) => `„${shorten(satz, ZITAT)}“`);
  const werte = wert === undefined ? [] : [wertInWorten('wert', wert)];
  const uebrige = Object.entries(rest).map(
    ([name, eigenschaft]) => `${merkmalName(name)} ${wertInWorten(name, eigenschaft) || 'keine'}`,
  );
  return [...werte, ...saetze, ...uebrige];
}

function merkmalInWorten(feld: string, {name, vorher = '', nachher = ''}: Merkmal): string {
  if (feld === 'text') return satzweise(vorher, nachher);
  const wort = (wert: string) => (wert === '' ? 'ohne Angabe' : shorten(wertInWorten(name, wert), ZITAT));
  return `${name === 'wert' ? '' : `${merkmalName(name)} `}${wort(vorher)} → ${wort(nachher)}`;
}

/** A section is long: only the sentences that differ are told. */
function satzweise(vorher: string, nachher: string): string {
  const saetze = (text: string) => text.split(/(?<=[.!?])\s+|\n/u).filter((satz) => satz !== '');
  const [alt, neu] = [new Set(saetze(vorher)), new Set(saetze(nachher))];
  const weg = [...alt].filter((satz) => !neu.has(satz));
  const dazu = [...neu].filter((satz) => !alt.has(satz));
  const zitat = (liste: readonly string[]) => `„${shorten(liste.join(' '), ZITAT)}“`;
  const teile = [weg.length > 0 && `bisher ${zitat(weg)}`, dazu.length > 0 && `jetzt ${zitat(dazu)}`];
  return teile.filter((teil) => teil !== false).join(', ') || 'Sätze umgestellt';
}

function summe(aenderungen: readonly Aenderung[]): string {
  if (aenderungen.length === 0) return 'Für Leserinnen und Leser ändert sich nichts.';
  const zahl = (was: Was) => aenderungen.filter((aenderung) => aenderung.was === was).length;
  return `${zahl('neu')} neu, ${zahl('geaendert')} geändert, ${zahl('entfallen')} entfallen`;
}
