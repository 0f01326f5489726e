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

/** A list after a part of it was edited. */
export interface Zusammengefuegt<T> {
  alle: T[];
  /** Where the entries of the part stand now. */
  orte: number[];
}

/**
 * Puts an edited part of a list back into the whole. Entries stay where they were; of a part that became shorter, the
 * first that is no longer the same is the one that was removed. New entries go to the end.
 * @param orte places of the part in the whole, before it was edited, in ascending order
 */
export function fuegeZusammen<T>(alle: readonly T[], orte: readonly number[], teil: readonly T[]): Zusammengefuegt<T> {
  const neu: T[] = [];
  const neueOrte: number[] = [];
  let offen = orte.length;
  let naechster = 0;
  const nimm = (): void => {
    neueOrte.push(neu.length);
    neu.push(...teil.slice(naechster, naechster + 1));
    naechster++;
  };
  for (const [ort, eintrag] of alle.entries()) {
    if (!orte.includes(ort)) {
      neu.push(eintrag);
      continue;
    }
    const fehlen = offen - (teil.length - naechster);
    offen--;
    if (fehlen <= 0 || (naechster < teil.length && teil[naechster] === eintrag)) nimm();
  }
  while (naechster < teil.length) nimm();
  return {alle: neu, orte: neueOrte};
}
