import type {SuchZustand} from '@site/src/hooks/suchlader';
import type {SuchTyp, Treffer} from '@site/src/search';
import {fehlertext} from '../Ladehilfe/fehlertext';
import {SUCHTYPEN} from '../Treffer/suchtypen';

/** A line of the suggestion list: a hit, the way to all hits, a recent query, or the way to forget them. */
export type Eintrag = {schluessel: string} & (
  | {art: 'treffer'; treffer: Treffer}
  | {art: 'alle'; text: string}
  | {art: 'frueher'; anfrage: string}
  | {art: 'loeschen'}
);

/** Neighbouring lines, with or without a heading. */
export interface Abschnitt {
  schluessel: string;
  titel?: string;
  eintraege: Eintrag[];
}

/** What stands below the field. */
export interface Vorschlaege {
  abschnitte: Abschnitt[];
  /** What a screen reader is told. */
  meldung: string;
  /** Whether everybody is told, because the list does not say it. */
  sichtbar: boolean;
}

/** Suggestions that fit below the field without scrolling on a small laptop. */
const HOECHSTENS = 7;

const TASTEN = 'Mit den Pfeiltasten wählen, mit Eingabe öffnen.';
const NICHTS: Vorschlaege = {abschnitte: [], meldung: '', sichtbar: false};

/**
 * Suggestions for what stands in the field.
 * @param anfrage without spaces around it
 * @param verlauf recent queries, offered while the field is empty
 */
export function vorschlaege(zustand: SuchZustand, anfrage: string, verlauf: readonly string[]): Vorschlaege {
  if (anfrage === '') return ausVerlauf(verlauf);
  if (zustand.art === 'laedt') return {abschnitte: [], meldung: 'Die Suche wird geladen …', sichtbar: true};
  if (zustand.art === 'fehler') return {abschnitte: [], meldung: fehlertext(zustand), sichtbar: false};
  const {treffer} = zustand.suche.suche(anfrage, {limit: HOECHSTENS});
  if (treffer.length > 0) {
    return {
      abschnitte: [...nachTyp(treffer), alle(`Alle Treffer zu „${anfrage}“ anzeigen`)],
      meldung: [treffer.length === 1 ? '1 Vorschlag.' : `${treffer.length} Vorschläge.`, TASTEN, fehlertext(zustand)]
        .join(' ')
        .trim(),
      sichtbar: false,
    };
  }
  if (zustand.texte === 'laedt') {
    const meldung = 'In Titeln und Bezeichnungen nichts gefunden. Die Texte werden noch geladen …';
    return {abschnitte: [], meldung, sichtbar: true};
  }
  return {
    abschnitte: [alle('Ähnliche Begriffe und alle Berufe anzeigen')],
    meldung: `Nichts gefunden zu „${anfrage}“.`,
    sichtbar: true,
  };
}

const alle = (text: string): Abschnitt => ({
  schluessel: 'alle',
  eintraege: [{schluessel: 'alle', art: 'alle', text}],
});

/** Hits by kind of page. Kinds stand in the order of their best hits, so that the very best hit is the first line. */
function nachTyp(treffer: readonly Treffer[]): Abschnitt[] {
  const abschnitte = new Map<SuchTyp, Eintrag[]>();
  for (const hit of treffer) {
    const eintraege = abschnitte.get(hit.typ) ?? [];
    eintraege.push({schluessel: `${hit.typ}-${hit.id}`, art: 'treffer', treffer: hit});
    abschnitte.set(hit.typ, eintraege);
  }
  return [...abschnitte].map(([typ, eintraege]) => ({schluessel: typ, titel: SUCHTYPEN[typ].mehrzahl, eintraege}));
}

function ausVerlauf(verlauf: readonly string[]): Vorschlaege {
  if (verlauf.length === 0) return NICHTS;
  return {
    abschnitte: [
      {
        schluessel: 'verlauf',
        titel: 'Zuletzt gesucht',
        eintraege: verlauf.map((anfrage) => ({schluessel: `frueher-${anfrage}`, art: 'frueher', anfrage})),
      },
      {schluessel: 'loeschen', eintraege: [{schluessel: 'loeschen', art: 'loeschen'}]},
    ],
    meldung: `${verlauf.length === 1 ? '1 letzte Suche.' : `${verlauf.length} letzte Suchen.`} ${TASTEN}`,
    sichtbar: false,
  };
}
