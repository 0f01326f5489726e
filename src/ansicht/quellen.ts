import type {Quelle} from '../content/schema';
import {ohneZitate, texteIn, zitateIn} from '../content/zitate';

/** A source with its number on the page. */
export interface QuelleAnsicht extends Quelle {
  nummer: number;
}

/** Ids of all sources a value refers to: `quellen` lists are given by the caller, citations are found in its texts. */
export function quellenIds(lists: readonly (readonly string[])[], texts: unknown, bodyCitations: readonly string[]): string[] {
  const ids = new Set<string>();
  for (const list of lists) for (const id of list) ids.add(id);
  for (const text of texteIn(texts)) for (const id of zitateIn(text)) ids.add(id);
  for (const id of bodyCitations) ids.add(id);
  return [...ids];
}

/** Numbers sources in the given order; unknown ids are left out (the check reports them). */
export function nummeriere(ids: readonly string[], register: ReadonlyMap<string, Quelle>): QuelleAnsicht[] {
  return ids.flatMap((id) => register.get(id) ?? []).map((quelle, index) => ({...quelle, nummer: index + 1}));
}

/** How a source is named in a line below a statement: publisher and year. */
export function kurzbeleg(quelle: Quelle): string {
  const jahr = quelle.datum?.slice(0, 4) ?? 'ohne Datum';
  return `${ohneZitate(quelle.herausgeber)}, ${jahr}${quelle.zitiert_nach ? ` (nach ${quelle.zitiert_nach.herausgeber})` : ''}`;
}
