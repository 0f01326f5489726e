import type {Katalog, Leitfaden} from '../content/katalog';
import type {LeitfadenVorspann} from '../content/schema';
import {berufVerweise, type BerufVerweis} from './beruf';
import {nummeriere, seitenQuellen, type QuelleAnsicht} from './quellen';
import {seitenVerweis, type SeitenVerweis} from './seitenVerweis';

/** A route of a guide with its links resolved. */
export interface WegAnsicht {
  text: string;
  berufe: BerufVerweis[];
  qualifizierungen: {id: string; titel: string}[];
  foerderungen: {id: string; name: string}[];
}

/** Everything the page of a guide shows, as plain data. */
export interface LeitfadenAnsicht extends Omit<LeitfadenVorspann, 'wege'> {
  art: 'leitfaden';
  wege: WegAnsicht[];
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
  const {id: _id, datei: _datei, url: _url, abschnitte: _abschnitte, zitate: _zitate, wege, ...vorspann} = leitfaden;
  return {
    art: 'leitfaden',
    ...vorspann,
    wege: wege.map((weg) => wegAnsicht(weg, katalog)),
    quellen: nummeriere(seitenQuellen(leitfaden), katalog.register.quellen),
    heute,
  };
}

function wegAnsicht(weg: LeitfadenVorspann['wege'][number], {berufe, register}: Katalog): WegAnsicht {
  return {
    text: weg.text,
    berufe: berufVerweise(weg.berufe ?? [], berufe),
    qualifizierungen: (weg.qualifizierungen ?? []).flatMap((id) => {
      const found = register.qualifizierungen.get(id);
      return found ? [{id, titel: found.titel}] : [];
    }),
    foerderungen: (weg.foerderungen ?? []).flatMap((id) => {
      const found = register.foerderungen.get(id);
      return found ? [{id, name: found.name}] : [];
    }),
  };
}

export function beratungAnsicht({leitfaeden}: Katalog): BeratungAnsicht {
  return {leitfaeden: leitfaeden.map(seitenVerweis)};
}
