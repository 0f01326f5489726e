import type {Katalog, Weg} from '../content/katalog';
import type {WegVorspann} from '../content/schema';
import {berufVerweise, type BerufVerweis} from './beruf';
import {nummeriere, seitenQuellen, type QuelleAnsicht} from './quellen';
import {bausteinLinks, foerderungLinks} from './registerVerweise';
import type {Seitenlink} from './seitenVerweis';
import {vorspannVon, weitere} from './vorspannVon';

/** Everything the page of a route to a qualification shows, as plain data. */
export interface WegAnsicht extends Omit<WegVorspann, 'berufe' | 'qualifizierungen' | 'foerderungen'> {
  art: 'weg';
  berufe: BerufVerweis[];
  bausteine: Seitenlink[];
  foerderungen: Seitenlink[];
  /** The other routes. */
  weitere: Seitenlink[];
  quellen: QuelleAnsicht[];
  /** Day of the build, see `BerufAnsicht.heute`. */
  heute: string;
}

/** Resolves a route's references. Those that do not resolve are left out; the check reports them. */
export function wegAnsicht(weg: Weg, katalog: Katalog, heute: string): WegAnsicht {
  const {id: _id, berufe, qualifizierungen = [], foerderungen = [], ...vorspann} = vorspannVon(weg);
  return {
    art: 'weg',
    ...vorspann,
    berufe: berufVerweise(berufe, katalog.berufe),
    bausteine: bausteinLinks(qualifizierungen, katalog.register),
    foerderungen: foerderungLinks(foerderungen, katalog.register),
    weitere: weitere(katalog.wege, weg.url),
    quellen: nummeriere(seitenQuellen(weg), katalog.register.quellen),
    heute,
  };
}
