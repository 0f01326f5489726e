import {istAbgelaufen} from './datum';
import type {Beruf} from './katalog';
import {BEZEICHNUNGSARTEN, keysOf} from './schema';
import {zaehleWoerter} from './woerter';

/** How much a profile holds, by kind of content; every value is a count. */
export interface Abdeckung {
  /** Statements on change. */
  aussagen: number;
  /** Statements with a source, that is: other than our own judgement. */
  belegt: number;
  /** Statements past their date of validity. */
  abgelaufen: number;
  /** Themes with at least one statement, of four. */
  leitthemen: number;
  taetigkeiten: number;
  kompetenzen: number;
  /** Names of all kinds, the title left out. */
  bezeichnungen: number;
  wechsel: number;
  /** Moves to a higher requirement level. */
  aufstiege: number;
  fragen: number;
  irrtuemer: number;
  /** Words of the body with its headings, citations left out. */
  woerter: number;
  /** Different sources in statements, moves and body. */
  quellen: number;
}

/** What a profile should hold at least. Nobody rises above level 4, and not every theme has an effect. */
export const ZIELE = {
  aussagen: 6,
  belegt: 4,
  taetigkeiten: 8,
  kompetenzen: 10,
  bezeichnungen: 10,
  wechsel: 4,
  aufstiege: 1,
  fragen: 5,
  irrtuemer: 2,
  woerter: 600,
} as const satisfies Partial<Record<keyof Abdeckung, number>>;

/** A profile with its counts. */
export interface ProfilAbdeckung {
  beruf: Beruf;
  abdeckung: Abdeckung;
  /** Counts below {@link ZIELE}. */
  unterZiel: ReadonlySet<keyof Abdeckung>;
}

/**
 * What each profile holds, the thinnest evidence first: by statements with a source, then by sources, then by id.
 * @param heute the day expiry is measured against, `YYYY-MM-DD`
 */
export function abdeckungAller(berufe: readonly Beruf[], heute: string): ProfilAbdeckung[] {
  return berufe
    .map((beruf) => {
      const abdeckung = abdeckungOf(beruf, heute);
      return {beruf, abdeckung, unterZiel: unterZiel(beruf, abdeckung)};
    })
    .sort(
      ({abdeckung: a, beruf: {id}}, {abdeckung: b, beruf: {id: other}}) =>
        a.belegt - b.belegt || a.quellen - b.quellen || id.localeCompare(other, 'de'),
    );
}

function abdeckungOf(beruf: Beruf, heute: string): Abdeckung {
  const {wandel, wechsel, gespraech} = beruf;
  return {
    aussagen: wandel.length,
    belegt: wandel.filter(({beleg}) => beleg !== 'einschaetzung').length,
    abgelaufen: wandel.filter(({gueltig_bis}) => istAbgelaufen(gueltig_bis, heute)).length,
    leitthemen: new Set(wandel.map(({leitthema}) => leitthema)).size,
    taetigkeiten: beruf.taetigkeiten.length,
    kompetenzen: beruf.kompetenzen.length,
    bezeichnungen: keysOf(BEZEICHNUNGSARTEN).reduce((sum, art) => sum + (beruf.bezeichnungen[art]?.length ?? 0), 0),
    wechsel: wechsel.length,
    aufstiege: wechsel.filter(({art}) => art === 'aufstieg').length,
    fragen: gespraech.fragen.length,
    irrtuemer: gespraech.irrtuemer.length,
    woerter: beruf.abschnitte.reduce((sum, {ueberschrift, text}) => sum + zaehleWoerter(`${ueberschrift} ${text}`), 0),
    quellen: new Set([...beruf.zitate, ...[...wandel, ...wechsel].flatMap(({quellen}) => quellen)]).size,
  };
}

function unterZiel({anforderungsniveau}: Beruf, abdeckung: Abdeckung): Set<keyof Abdeckung> {
  const felder = Object.keys(ZIELE) as (keyof typeof ZIELE)[];
  const gelten = felder.filter((feld) => feld !== 'aufstiege' || anforderungsniveau < 4);
  return new Set(gelten.filter((feld) => abdeckung[feld] < ZIELE[feld]));
}
