import type {Katalog, Regionseite} from '../content/katalog';
import type {RegionVorspann, Standort} from '../content/schema';
import {berufVerweise, type BerufVerweis} from './beruf';
import {nummeriere, quellenIds, seitenQuellen, type QuelleAnsicht} from './quellen';
import {seitenVerweis, type Seitenlink, type SeitenVerweis} from './seitenVerweis';
import {nachLandUndOrt} from './standorte';
import {vorspannVon, weitere} from './vorspannVon';

/** A site with its occupations resolved. */
export interface StandortAnsicht extends Omit<Standort, 'berufe'> {
  berufe: BerufVerweis[];
}

/** Data of `/region/`. */
export interface RegionAnsicht {
  /** Saxony first, then by state and place. */
  standorte: StandortAnsicht[];
  /** Pages on networks and institutions. */
  seiten: SeitenVerweis[];
  quellen: QuelleAnsicht[];
  heute: string;
}

/** All sites of the register, in the order of the table. */
export function regionAnsicht({berufe, regionseiten, register}: Katalog, heute: string): RegionAnsicht {
  const standorte = [...register.standorte.values()].sort(nachLandUndOrt);
  return {
    standorte: standorte.map((standort) => ({
      ...standort,
      berufe: berufVerweise(standort.berufe, berufe),
    })),
    seiten: regionseiten.map(seitenVerweis),
    quellen: nummeriere(
      quellenIds(
        standorte.map(({quellen}) => quellen),
        standorte,
        [],
      ),
      register.quellen,
    ),
    heute,
  };
}

/** Everything a page on the region shows, as plain data. */
export interface RegionseiteAnsicht extends Omit<RegionVorspann, 'berufe'> {
  art: 'region';
  berufe: BerufVerweis[];
  /** The other pages on the region. */
  weitere: Seitenlink[];
  quellen: QuelleAnsicht[];
  heute: string;
}

/** Resolves the occupations and sources of a page on the region. */
export function regionseiteAnsicht(seite: Regionseite, katalog: Katalog, heute: string): RegionseiteAnsicht {
  const {id: _id, berufe = [], ...vorspann} = vorspannVon(seite);
  return {
    art: 'region',
    ...vorspann,
    berufe: berufVerweise(berufe, katalog.berufe),
    weitere: weitere(katalog.regionseiten, seite.url),
    quellen: nummeriere(seitenQuellen(seite), katalog.register.quellen),
    heute,
  };
}
