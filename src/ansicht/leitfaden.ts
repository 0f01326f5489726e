import type {Katalog, Leitfaden} from '../content/katalog';
import type {LeitfadenVorspann} from '../content/schema';
import {berufVerweise, type BerufVerweis} from './beruf';
import {nummeriere, seitenQuellen, type QuelleAnsicht} from './quellen';
import {bausteinLinks, foerderungLinks} from './registerVerweise';
import {seitenVerweis, type Seitenlink, type SeitenVerweis} from './seitenVerweis';
import {vorspannVon} from './vorspannVon';

/** A route of a guide with its links resolved. */
export interface LeitfadenWeg {
  text: string;
  berufe: BerufVerweis[];
  bausteine: Seitenlink[];
  foerderungen: Seitenlink[];
}

/** Everything the page of a guide shows, as plain data. */
export interface LeitfadenAnsicht extends Omit<LeitfadenVorspann, 'wege'> {
  art: 'leitfaden';
  wege: LeitfadenWeg[];
  quellen: QuelleAnsicht[];
  /** Day of the build, see `BerufAnsicht.heute`. */
  heute: string;
}

/** Data of `/beratung/`. */
export interface BeratungAnsicht {
  leitfaeden: SeitenVerweis[];
}

/** Resolves a guide's routes and sources. References that do not resolve are left out; the check reports them. */
export function leitfadenAnsicht(leitfaden: Leitfaden, katalog: Katalog, heute: string): LeitfadenAnsicht {
  const {id: _id, wege, ...vorspann} = vorspannVon(leitfaden);
  return {
    art: 'leitfaden',
    ...vorspann,
    wege: wege.map((weg) => leitfadenWeg(weg, katalog)),
    quellen: nummeriere(seitenQuellen(leitfaden), katalog.register.quellen),
    heute,
  };
}

function leitfadenWeg(weg: LeitfadenVorspann['wege'][number], {berufe, register}: Katalog): LeitfadenWeg {
  return {
    text: weg.text,
    berufe: berufVerweise(weg.berufe ?? [], berufe),
    bausteine: bausteinLinks(weg.qualifizierungen ?? [], register),
    foerderungen: foerderungLinks(weg.foerderungen ?? [], register),
  };
}

export function beratungAnsicht({leitfaeden}: Katalog): BeratungAnsicht {
  return {leitfaeden: leitfaeden.map(seitenVerweis)};
}
