import {normalise, type SuchDokument, type Suche} from '../../src/search';
import type {AmtlicherTitel} from '../../src/search/amtlicheListe';

/** A page counts as an answer when it is among so many first hits. */
export const FIRST = 3;

/** An official title that, in one of its forms, leads to no profile with its code. */
export interface Luecke {
  bezeichnung: string;
  /** The form that was searched. */
  anfrage: string;
  /** Title of the first hit; undefined when nothing was found. */
  zuerst: string | undefined;
}

/** What the search knows of the titles of one code. */
export interface Codestand {
  kldb: string;
  /** Titles of the profiles with this code. */
  profile: string[];
  titel: number;
  luecken: Luecke[];
}

/**
 * Searches every official title whose code a profile has, neutral and masculine, as an adviser would type it. A title is
 * answered when each of its forms has a profile with the same code among the first three hits.
 * @param docs the pages that are searched; those with a code are the profiles
 * @returns one entry per code of a profile that has titles, in the order of the codes
 */
export function titleGaps(
  suche: Pick<Suche, 'suche'>,
  docs: readonly SuchDokument[],
  titles: readonly AmtlicherTitel[],
): Codestand[] {
  const stand = new Map<string, Codestand>();
  for (const {kldb, title} of docs) {
    if (kldb === undefined) continue;
    const known = stand.get(kldb);
    if (known) known.profile.push(title);
    else stand.set(kldb, {kldb, profile: [title], titel: 0, luecken: []});
  }
  for (const titel of titles) {
    const code = stand.get(titel.kldb);
    if (!code) continue;
    code.titel++;
    const luecke = gapOf(suche, titel);
    if (luecke) code.luecken.push(luecke);
  }
  return [...stand.values()].filter(({titel}) => titel > 0).sort((a, b) => (a.kldb < b.kldb ? -1 : 1));
}

/** The first form of a title that is not answered. */
function gapOf(suche: Pick<Suche, 'suche'>, {kldb, bezeichnung, maennlich}: AmtlicherTitel): Luecke | undefined {
  for (const anfrage of formsToSearch(bezeichnung, maennlich)) {
    const {treffer} = suche.suche(anfrage, {limit: FIRST});
    if (!treffer.some((hit) => hit.kldb === kldb)) return {bezeichnung, anfrage, zuerst: treffer[0]?.title};
  }
  return undefined;
}

/** Without a form that is the same query as another. */
function formsToSearch(bezeichnung: string, maennlich: string | undefined): string[] {
  const differs = maennlich !== undefined && normalise(maennlich) !== normalise(bezeichnung);
  return differs ? [bezeichnung, maennlich] : [bezeichnung];
}
