import type {Katalog} from '../katalog';
import {einheiten, type Einheit} from './einheiten';

/** What happened to a page, an entry or a thing it says. */
export type Was = 'neu' | 'geaendert' | 'entfallen';

/** One property of a thing that reads differently now. */
export interface Merkmal {
  name: string;
  vorher?: string;
  nachher?: string;
}

/** One thing a page or entry says anew, differently or no longer. */
export interface Einzelheit {
  was: Was;
  einheit: Einheit;
  /** Only for `geaendert`. */
  merkmale: Merkmal[];
}

/** One page or register entry that differs between two versions of the content. */
export interface Aenderung {
  was: Was;
  /** Kind of page, or name of the register ("beruf", "kompetenzen"). */
  art: string;
  id: string;
  title: string;
  /** Only for `geaendert`: a new or dropped page is told as a whole. */
  einzelheiten: Einzelheit[];
}

interface Objekt {
  art: string;
  id: string;
  title: string;
  daten: object;
}

/**
 * What a reader of the new version finds added, changed or dropped. File names, order of entries and dates of editing
 * say nothing to a reader and are not compared.
 * @returns changes in the order of kinds, then titles
 */
export function vergleiche(vorher: Katalog, nachher: Katalog): Aenderung[] {
  const [alt, neu] = [objekte(vorher), objekte(nachher)];
  const entfallen = [...alt.entries()].filter(([key]) => !neu.has(key));
  return [
    ...[...neu.entries()].flatMap(([key, objekt]) => {
      const frueher = alt.get(key);
      if (!frueher) return [aenderung('neu', objekt, [])];
      const einzelheiten = vergleicheEinheiten(frueher.daten, objekt.daten);
      return einzelheiten.length > 0 ? [aenderung('geaendert', objekt, einzelheiten)] : [];
    }),
    ...entfallen.map(([, objekt]) => aenderung('entfallen', objekt, [])),
  ];
}

const aenderung = (was: Was, {art, id, title}: Objekt, einzelheiten: Einzelheit[]): Aenderung => ({
  was,
  art,
  id,
  title,
  einzelheiten,
});

/** Everything that can change, by kind and id. */
function objekte(katalog: Katalog): Map<string, Objekt> {
  const {berufe, abgeloeste, themen, artikel, wege, leitfaeden, regionseiten, beitraege, seiten, register} = katalog;
  const vonSeiten = (art: string, liste: readonly {id: string; title: string}[]): Objekt[] =>
    liste.map((seite) => ({art, id: seite.id, title: seite.title, daten: seite}));
  const vonEintraegen = <T extends object>(art: string, liste: ReadonlyMap<string, T>, titel: (eintrag: T) => string) =>
    [...liste].map(([id, eintrag]): Objekt => ({art, id, title: titel(eintrag), daten: eintrag}));
  const alle = [
    ...vonSeiten('beruf', [...berufe, ...abgeloeste]),
    ...vonSeiten('thema', themen),
    ...vonSeiten('artikel', artikel),
    ...vonSeiten('weg', wege),
    ...vonSeiten('leitfaden', leitfaeden),
    ...vonSeiten('region', regionseiten),
    ...vonSeiten('aktuelles', beitraege),
    ...vonSeiten('seite', seiten),
    ...vonEintraegen('kompetenzen', register.kompetenzen, ({name}) => name),
    ...vonEintraegen('qualifizierungen', register.qualifizierungen, ({titel}) => titel),
    ...vonEintraegen('foerderungen', register.foerderungen, ({name}) => name),
    ...vonEintraegen('standorte', register.standorte, ({name}) => name),
    ...vonEintraegen('glossar', register.glossar, ({begriff}) => begriff),
    ...vonEintraegen('kldb', register.kldb, ({titel}) => titel),
    ...vonEintraegen('quellen', register.quellen, ({titel}) => titel),
  ];
  return new Map(alle.map((objekt) => [`${objekt.art}/${objekt.id}`, objekt]));
}

/** What two versions of one page or entry say differently. */
export function vergleicheEinheiten(vorher: object, nachher: object): Einzelheit[] {
  const [alt, neu] = [nachSchluessel(vorher), nachSchluessel(nachher)];
  const ergebnis: Einzelheit[] = [];
  for (const [key, einheit] of neu) {
    const frueher = alt.get(key);
    if (!frueher) ergebnis.push({was: 'neu', einheit, merkmale: []});
    else {
      const merkmale = vergleicheMerkmale(frueher.merkmale, einheit.merkmale);
      if (merkmale.length > 0) ergebnis.push({was: 'geaendert', einheit, merkmale});
    }
  }
  for (const [key, einheit] of alt) if (!neu.has(key)) ergebnis.push({was: 'entfallen', einheit, merkmale: []});
  return ergebnis;
}

/** Two equal entries of a list are told apart by their number. */
function nachSchluessel(daten: object): Map<string, Einheit> {
  const ergebnis = new Map<string, Einheit>();
  for (const einheit of einheiten(daten)) {
    let key = `${einheit.feld}\n${einheit.schluessel}`;
    while (ergebnis.has(key)) key += '\n+';
    ergebnis.set(key, einheit);
  }
  return ergebnis;
}

function vergleicheMerkmale(vorher: Einheit['merkmale'], nachher: Einheit['merkmale']): Merkmal[] {
  const namen = new Set([...Object.keys(vorher), ...Object.keys(nachher)]);
  return [...namen]
    .filter((name) => vorher[name] !== nachher[name])
    .map((name) => ({
      name,
      ...(vorher[name] !== undefined && {vorher: vorher[name]}),
      ...(nachher[name] !== undefined && {nachher: nachher[name]}),
    }));
}
