import type {Artikel, Beitrag, Beruf, Leitfaden, Regionseite, Thema, Weg} from '../content/katalog';
import type {Quelle} from '../content/schema';
import {texteIn, zitateIn} from '../content/zitate';

/** A source with its number on the page. */
export interface QuelleAnsicht extends Quelle {
  nummer: number;
}

/** Ids of all sources a value refers to: `quellen` lists are given by the caller, citations are found in its texts. */
export function quellenIds(
  lists: readonly (readonly string[])[],
  texts: unknown,
  bodyCitations: readonly string[],
): string[] {
  const ids = new Set<string>();
  for (const list of lists) for (const id of list) ids.add(id);
  for (const text of texteIn(texts)) for (const id of zitateIn(text)) ids.add(id);
  for (const id of bodyCitations) ids.add(id);
  return [...ids];
}

/**
 * Ids of all sources a page rests on, in the order of their numbers: statements, ordinance and moves, then the `weitere`
 * lists of what the page shows from registers, then citations in its fields and its body.
 */
export function seitenQuellen(
  seite: Beruf | Thema | Artikel | Weg | Leitfaden | Regionseite | Beitrag,
  weitere: readonly (readonly string[])[] = [],
): string[] {
  const {einleitung: _einleitung, abschnitte: _abschnitte, zitate, ...felder} = seite;
  return quellenIds(
    [
      ...('wandel' in seite ? seite.wandel.map(({quellen}) => quellen) : []),
      ...('ordnung' in seite && seite.ordnung ? [[seite.ordnung.quelle]] : []),
      ...('wechsel' in seite ? seite.wechsel.map(({quellen}) => quellen) : []),
      ...weitere,
    ],
    felder,
    zitate,
  );
}

/** Numbers sources in the given order; unknown ids are left out (the check reports them). */
export function nummeriere(ids: readonly string[], register: ReadonlyMap<string, Quelle>): QuelleAnsicht[] {
  return ids.flatMap((id) => register.get(id) ?? []).map((quelle, index) => ({...quelle, nummer: index + 1}));
}

/** Longer titles of laws give way to their publisher in a short reference. */
const KURZER_TITEL = 60;

/** An abbreviation in brackets at the end of a law's title: "Verordnung … (IndMetAusbV 2007)". */
const GESETZ = /\((\p{Lu}[\p{L}-]{2,20}(?: \d{4})?)\)$/u;

/** An abbreviation in brackets at the end of a single publisher's name: "Institut … (IAB)". */
const HERAUSGEBER = /^[^/,]+ \(([\p{L}-]{2,6})\)$/u;

/** How a source is named in a line below a statement: law by its short name, all others by publisher and year. */
export function kurzbeleg(quelle: Quelle): string {
  const nach = quelle.zitiert_nach ? ` (nach ${kurzname(quelle.zitiert_nach.herausgeber)})` : '';
  if (quelle.art === 'recht') return `${kurztitel(quelle)}${nach}`;
  return `${kurzname(quelle.herausgeber)}, ${quelle.datum?.slice(0, 4) ?? 'ohne Datum'}${nach}`;
}

function kurztitel({titel, herausgeber}: Quelle): string {
  const paragraf = /^§§? .*?(?:SGB [IVX]+|AFBG|BBiG|HwO|ArbZG)/.exec(titel)?.[0];
  return paragraf ?? GESETZ.exec(titel)?.[1] ?? (titel.length <= KURZER_TITEL ? titel : herausgeber);
}

function kurzname(herausgeber: string): string {
  return HERAUSGEBER.exec(herausgeber)?.[1] ?? herausgeber;
}
