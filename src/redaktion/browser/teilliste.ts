/** Entries shown at a time: more than these make the form slow, because each is a form of its own. */
export const HOECHSTENS = 20;

/** Whether a list is too long to be shown as a whole. */
export const istLang = (anzahl: number): boolean => anzahl > 2 * HOECHSTENS;

/**
 * The places of the entries in which every word of a search stands, in any field; without a search those of a short list,
 * and none of a long one.
 * @returns at most {@link HOECHSTENS} places, and the number of all that fit
 */
export function findeEintraege(eintraege: readonly unknown[], suche: string): {orte: number[]; treffer: number} {
  const worte = suche.toLowerCase().split(/\s+/).filter(Boolean);
  if (worte.length === 0) {
    const alle = [...eintraege.keys()];
    return istLang(alle.length) ? {orte: [], treffer: 0} : {orte: alle, treffer: alle.length};
  }
  const orte = eintraege.flatMap((eintrag, ort) => {
    const text = JSON.stringify(eintrag).toLowerCase();
    return worte.every((wort) => text.includes(wort)) ? [ort] : [];
  });
  return {orte: orte.slice(0, HOECHSTENS), treffer: orte.length};
}

/** The places of those entries of a part that stay where they were; `teil` is the part as edited. */
export interface Zusammengefuegt<T> {
  alle: T[];
  /** Where the entries of the part stand now. */
  orte: number[];
}

/**
 * Puts an edited part of a list back into the whole: entries of the part keep the places of the part, surplus places are
 * given up, and new entries go to the end.
 * @param orte places of the part in the whole, before it was edited
 */
export function fuegeZusammen<T>(alle: readonly T[], orte: readonly number[], teil: readonly T[]): Zusammengefuegt<T> {
  const fort = new Set(orte.slice(teil.length));
  const neu: T[] = [];
  const neueOrte: number[] = [];
  for (const [ort, eintrag] of alle.entries()) {
    if (fort.has(ort)) continue;
    const stelle = orte.indexOf(ort);
    const bearbeitet = stelle < 0 ? undefined : teil[stelle];
    if (stelle >= 0) neueOrte.push(neu.length);
    neu.push(bearbeitet ?? eintrag);
  }
  for (const eintrag of teil.slice(orte.length)) {
    neueOrte.push(neu.length);
    neu.push(eintrag);
  }
  return {alle: neu, orte: neueOrte};
}
