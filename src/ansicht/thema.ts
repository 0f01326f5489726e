import type {Katalog, Thema} from '../content/katalog';
import {RICHTUNGEN, WIRKUNGEN, type Richtung, type ThemaVorspann, type Wirkung} from '../content/schema';
import {berufVerweis, type BerufVerweis} from './beruf';
import {nummeriere, seitenQuellen, type QuelleAnsicht} from './quellen';
import {seitenVerweis, type SeitenVerweis} from './seitenVerweis';
import {vorspannVon} from './vorspannVon';

/** An occupation a theme moves, with how strongly and in which directions. */
export interface BewegterBeruf extends BerufVerweis {
  wirkung: Wirkung;
  /** Directions of the profile's statements on this theme, each once. */
  richtungen: Richtung[];
}

/** Everything a theme page shows, as plain data. */
export interface ThemaAnsicht extends ThemaVorspann {
  /** Strongest effect first, then by title. */
  berufe: BewegterBeruf[];
  /** Articles on single matters of the theme. */
  artikel: SeitenVerweis[];
  quellen: QuelleAnsicht[];
  /** Day of the build, see `BerufAnsicht.heute`. */
  heute: string;
}

/** Resolves a theme page's sources and finds the occupations its theme moves. */
export function themaAnsicht(thema: Thema, katalog: Katalog, heute: string): ThemaAnsicht {
  const {id: _id, ...vorspann} = vorspannVon(thema);
  const staerken = Object.keys(WIRKUNGEN);
  const berufe = katalog.berufe.map((beruf): BewegterBeruf => {
    const betroffen = beruf.wandel.filter(({leitthema}) => leitthema === thema.leitthema).map(({richtung}) => richtung);
    return {
      ...berufVerweis(beruf),
      wirkung: beruf.wirkung[thema.leitthema],
      richtungen: (Object.keys(RICHTUNGEN) as Richtung[]).filter((richtung) => betroffen.includes(richtung)),
    };
  });
  return {
    ...vorspann,
    berufe: berufe.sort((a, b) => staerken.indexOf(a.wirkung) - staerken.indexOf(b.wirkung)),
    artikel: katalog.artikel.filter(({leitthema}) => leitthema === thema.leitthema).map(seitenVerweis),
    quellen: nummeriere(seitenQuellen(thema), katalog.register.quellen),
    heute,
  };
}
