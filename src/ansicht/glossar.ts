import type {Katalog} from '../content/katalog';
import type {Glossarbegriff} from '../content/schema';
import {nummeriere, quellenIds, type QuelleAnsicht} from './quellen';

/** Data of `/glossar/`. */
export interface GlossarAnsicht {
  /** Terms by letter, both in German alphabetical order. */
  buchstaben: {buchstabe: string; begriffe: Glossarbegriff[]}[];
  quellen: QuelleAnsicht[];
}

/** Order of the German alphabet, the same on every machine. */
const collator = new Intl.Collator('de', {numeric: true});

export function glossarAnsicht({register}: Katalog): GlossarAnsicht {
  const begriffe = [...register.glossar.values()].sort((a, b) => collator.compare(a.begriff, b.begriff));
  const buchstaben = new Map<string, Glossarbegriff[]>();
  for (const eintrag of begriffe) {
    const buchstabe = anfangsbuchstabe(eintrag.begriff);
    buchstaben.set(buchstabe, [...(buchstaben.get(buchstabe) ?? []), eintrag]);
  }
  return {
    buchstaben: [...buchstaben].map(([buchstabe, liste]) => ({buchstabe, begriffe: liste})),
    quellen: nummeriere(
      quellenIds(
        begriffe.map(({quellen = []}) => quellen),
        begriffe,
        [],
      ),
      register.quellen,
    ),
  };
}

/** First letter for an alphabetical list, umlauts with their base letter; digits stand together. */
export function anfangsbuchstabe(wort: string): string {
  const zeichen = wort.charAt(0).normalize('NFD').charAt(0).toUpperCase();
  return /\d/.test(zeichen) ? '0–9' : zeichen;
}
