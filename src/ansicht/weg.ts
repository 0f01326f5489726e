import type {Katalog, Weg} from '../content/katalog';
import type {WegVorspann} from '../content/schema';
import {berufVerweise, type BerufVerweis} from './beruf';
import {nummeriere, seitenQuellen, type QuelleAnsicht} from './quellen';
import {bausteinLinks, foerderungLinks} from './registerVerweise';
import type {Seitenlink} from './seitenVerweis';

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
  const {id: _id, datei: _datei, url, einleitung: _einleitung, abschnitte: _abschnitte, zitate: _zitate, ...rest} = weg;
  const {berufe, qualifizierungen = [], foerderungen = [], ...vorspann} = rest;
  return {
    art: 'weg',
    ...vorspann,
    berufe: berufVerweise(berufe, katalog.berufe),
    bausteine: bausteinLinks(qualifizierungen, katalog.register),
    foerderungen: foerderungLinks(foerderungen, katalog.register),
    weitere: katalog.wege.filter((other) => other.url !== url).map((other) => ({url: other.url, title: other.title})),
    quellen: nummeriere(seitenQuellen(weg), katalog.register.quellen),
    heute,
  };
}
