import type {Freigabeart} from '../content/freigabe/arten';
import {gefalleneFreigaben} from '../content/freigabe/zustand';
import type {Aenderungstag} from '../content/geschichte';
import type {Beruf, Katalog} from '../content/katalog';
import type {BerufVorspann, Kompetenzbezug, Standort, Stufe, Wechsel} from '../content/schema';
import {gleicheAb} from '../transitions/abgleich';
import {kompetenzName} from './kompetenzen';
import {nummeriere, seitenQuellen, type QuelleAnsicht} from './quellen';
import {qualifizierungAnsicht, type QualifizierungAnsicht} from './qualifizierung';
import {bausteinLinks} from './registerVerweise';
import {seitenVerweis, type Seitenlink, type SeitenVerweis} from './seitenVerweis';
import {nachLandUndOrt} from './standorte';
import {mitUmbruch} from './umbruch';
import {vorspannVon} from './vorspannVon';

/** A reference to another profile, as lists show it. */
export interface BerufVerweis {
  id: string;
  title: string;
  url: string;
  kldb: string;
  niveau: Beruf['anforderungsniveau'];
}

export interface KompetenzAnsicht extends Kompetenzbezug {
  name: string;
}

/** A step on the way to another occupation. */
export interface LernschrittAnsicht {
  name: string;
  von: Stufe | 0;
  nach: Stufe;
}

export interface WechselAnsicht extends Omit<Wechsel, 'ziel' | 'bruecke'> {
  ziel: BerufVerweis;
  bruecke: Seitenlink[];
  vorhanden: string[];
  lernen: LernschrittAnsicht[];
}

/** Everything the profile page shows, as plain data. */
export interface BerufAnsicht extends Omit<BerufVorspann, 'kompetenzen' | 'wechsel' | 'qualifizierungen'> {
  /** Title with soft hyphens at the joints of long words. */
  titelUmbruch: string;
  kldbTitel: string;
  niveau: Beruf['anforderungsniveau'];
  kompetenzen: KompetenzAnsicht[];
  wechsel: WechselAnsicht[];
  qualifizierungen: QualifizierungAnsicht[];
  /** Sites the occupation matters for: Saxony first, then by state and place. */
  standorte: Standort[];
  /** Articles, routes, guides and pages on the region that concern the occupation. */
  weiterlesen: SeitenVerweis[];
  /** Posts that concern the occupation, newest first. */
  aktuelles: (SeitenVerweis & {datum: string})[];
  quellen: QuelleAnsicht[];
  /** The profile that takes the place of this one, where this one is retired and has a successor. */
  nachfolger?: BerufVerweis;
  /** Sign-offs that no longer hold, because the content was changed after them. */
  gefallen: Freigabeart[];
  /** What changed and when, newest first; null where the build had no history to read. */
  aenderungen: Aenderungstag[] | null;
  /** Day of the build: expiry is measured against it until the reader's own clock is known. */
  heute: string;
}

export function berufVerweis(beruf: Beruf): BerufVerweis {
  return {id: beruf.id, title: beruf.title, url: beruf.url, kldb: beruf.kldb, niveau: beruf.anforderungsniveau};
}

/** References to profiles by their ids, in the order given. Unknown ids are left out (the check reports them). */
export function berufVerweise(ids: readonly string[], berufe: readonly Beruf[]): BerufVerweis[] {
  return ids.flatMap((id) => berufe.filter((beruf) => beruf.id === id).map(berufVerweis));
}

/**
 * Resolves all ids of a profile. References that do not resolve are left out; the check reports them.
 * @param geschichte days of change by profile id, where the build could read the history
 */
export function berufAnsicht(
  beruf: Beruf,
  katalog: Katalog,
  heute: string,
  geschichte?: ReadonlyMap<string, Aenderungstag[]>,
): BerufAnsicht {
  const {register} = katalog;
  const standorte = [...register.standorte.values()]
    .filter(({berufe}) => berufe.includes(beruf.id))
    .sort(nachLandUndOrt);
  const {anforderungsniveau, ...vorspann} = vorspannVon(beruf);
  const nachfolger = nachfolgerVon(beruf, katalog);
  return {
    ...vorspann,
    titelUmbruch: mitUmbruch(beruf.title),
    kldbTitel: register.kldb.get(beruf.kldb)?.titel ?? '',
    niveau: anforderungsniveau,
    kompetenzen: beruf.kompetenzen.map((bezug) => ({...bezug, name: kompetenzName(bezug.id, register)})),
    wechsel: beruf.wechsel.flatMap((wechsel) => wechselAnsicht(wechsel, beruf, katalog)),
    qualifizierungen: beruf.qualifizierungen.flatMap((id) => {
      const found = register.qualifizierungen.get(id);
      return found ? [qualifizierungAnsicht(found, register)] : [];
    }),
    standorte,
    weiterlesen: weiterlesen(beruf.id, katalog),
    aktuelles: katalog.beitraege
      .filter(({berufe = []}) => berufe.includes(beruf.id))
      .map((beitrag) => ({...seitenVerweis(beitrag), datum: beitrag.datum})),
    quellen: nummeriere(
      seitenQuellen(
        beruf,
        standorte.map(({quellen}) => quellen),
      ),
      register.quellen,
    ),
    ...(nachfolger ? {nachfolger: berufVerweis(nachfolger)} : {}),
    gefallen: gefalleneFreigaben(beruf),
    aenderungen: geschichte ? (geschichte.get(beruf.id) ?? []) : null,
    heute,
  };
}

/** The profile at the end of a chain of replacements that is still looked after; the check refuses circles. */
function nachfolgerVon(beruf: Beruf, {berufe, abgeloeste}: Katalog): Beruf | undefined {
  const weitere = new Map(abgeloeste.map((profil) => [profil.id, profil.ersetzt_durch]));
  let id = beruf.ersetzt_durch;
  for (let schritte = 0; id !== undefined && weitere.has(id) && schritte < weitere.size; schritte++)
    id = weitere.get(id);
  return berufe.find((profil) => profil.id === id);
}

/** Articles, routes, guides and pages on the region that name the occupation, in their own order. */
function weiterlesen(id: string, {artikel, wege, leitfaeden, regionseiten}: Katalog): SeitenVerweis[] {
  const seiten = [
    ...artikel.filter(({berufe}) => berufe.includes(id)),
    ...wege.filter(({berufe}) => berufe.includes(id)),
    ...leitfaeden.filter((leitfaden) => leitfaden.wege.some(({berufe}) => berufe?.includes(id))),
    ...regionseiten.filter(({berufe}) => berufe?.includes(id)),
  ];
  return seiten.map(seitenVerweis);
}

function wechselAnsicht(wechsel: Wechsel, von: Beruf, {berufe, register}: Katalog): WechselAnsicht[] {
  const ziel = berufe.find(({id}) => id === wechsel.ziel);
  if (!ziel) return [];
  const abgleich = gleicheAb(von.kompetenzen, ziel.kompetenzen);
  return [
    {
      ...wechsel,
      ziel: berufVerweis(ziel),
      bruecke: bausteinLinks(wechsel.bruecke, register),
      vorhanden: abgleich.vorhanden.map((id) => kompetenzName(id, register)),
      lernen: [...abgleich.ausbauen, ...abgleich.neu].map(({id, von: present, nach}) => ({
        name: kompetenzName(id, register),
        von: present,
        nach,
      })),
    },
  ];
}
