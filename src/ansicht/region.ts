import type {Katalog} from '../content/katalog';
import type {Standort} from '../content/schema';
import {berufVerweise, type BerufVerweis} from './beruf';
import {nummeriere, quellenIds, type QuelleAnsicht} from './quellen';
import {nachLandUndOrt} from './standorte';

/** A site with its occupations resolved. */
export interface StandortAnsicht extends Omit<Standort, 'berufe'> {
  berufe: BerufVerweis[];
}

/** Data of `/region/`. */
export interface RegionAnsicht {
  /** Saxony first, then by state and place. */
  standorte: StandortAnsicht[];
  quellen: QuelleAnsicht[];
  heute: string;
}

/** All sites of the register, in the order of the table. */
export function regionAnsicht({berufe, register}: Katalog, heute: string): RegionAnsicht {
  const standorte = [...register.standorte.values()].sort(nachLandUndOrt);
  return {
    standorte: standorte.map((standort) => ({
      ...standort,
      berufe: berufVerweise(standort.berufe, berufe),
    })),
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
