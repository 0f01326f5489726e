import type {Beruf, Katalog} from '../content/katalog';
import type {Berufstyp, Foerderung, Gruppe, Leitthema, Quelle} from '../content/schema';
import {berufVerweis, qualifizierungAnsicht, type BerufVerweis, type QualifizierungAnsicht} from './beruf';
import {mitUmbruch} from './umbruch';

/** One line of the list of occupations. */
export interface BerufZeile extends BerufVerweis {
  titelUmbruch: string;
  kurz: string;
  gruppe: Gruppe;
  typ: Berufstyp;
  /** All other names, for the filter above the list. */
  namen: string[];
  stand: string;
  geprueft: boolean;
}

/** Data of `/berufe/`. */
export interface BerufeAnsicht {
  berufe: BerufZeile[];
}

/** Data of the start page. */
export interface StartAnsicht {
  gruppen: {gruppe: Gruppe; anzahl: number}[];
  /** Newest first. */
  neu: {title: string; url: string; stand: string; art: 'Beruf' | 'Thema' | 'Beratung'}[];
  anzahl: {berufe: number; aussagen: number; quellen: number};
}

/** Data of `/themen/`. */
export interface ThemenAnsicht {
  themen: {id: string; title: string; kurz: string; url: string; leitthema: Leitthema}[];
}

/** Data of `/qualifizierung/`. */
export interface QualifizierungenAnsicht {
  qualifizierungen: (QualifizierungAnsicht & {berufe: BerufVerweis[]})[];
  foerderungen: Foerderung[];
  quellen: Quelle[];
  heute: string;
}

/** Data of `/ueber/quellen/`. */
export interface QuellenAnsicht {
  quellen: (Quelle & {seiten: {title: string; url: string}[]})[];
}

/** Data of `/ueber/datenstand/`. */
export interface DatenstandAnsicht {
  berufe: {
    title: string;
    url: string;
    stand: string;
    naechste: string;
    aussagen: number;
    belegt: number;
    abgelaufen: number;
    geprueft: boolean;
  }[];
  heute: string;
}

const NEU_HOECHSTENS = 6;

export function berufeAnsicht({berufe}: Katalog): BerufeAnsicht {
  return {berufe: berufe.map(zeile)};
}

function zeile(beruf: Beruf): BerufZeile {
  return {
    ...berufVerweis(beruf),
    titelUmbruch: mitUmbruch(beruf.title),
    kurz: beruf.kurz,
    gruppe: beruf.gruppe,
    typ: beruf.typ,
    namen: Object.values(beruf.bezeichnungen).flat(),
    stand: beruf.stand,
    geprueft: istGeprueft(beruf),
  };
}

/** Whether both sign-offs exist; anything less is a draft. */
export function istGeprueft({pruefung}: Pick<Beruf, 'pruefung'>): boolean {
  return pruefung.fachlich !== undefined && pruefung.redaktionell !== undefined;
}

export function startAnsicht(
  {berufe, themen, artikel, leitfaeden, register}: Katalog,
  gruppen: readonly Gruppe[],
): StartAnsicht {
  const neu = [
    ...berufe.map(({title, url, stand}) => ({title, url, stand, art: 'Beruf' as const})),
    ...[...themen, ...artikel].map(({title, url, stand}) => ({title, url, stand, art: 'Thema' as const})),
    ...leitfaeden.map(({title, url, stand}) => ({title, url, stand, art: 'Beratung' as const})),
  ];
  return {
    gruppen: gruppen
      .map((gruppe) => ({gruppe, anzahl: berufe.filter((beruf) => beruf.gruppe === gruppe).length}))
      .filter(({anzahl}) => anzahl > 0),
    neu: neu.sort((a, b) => b.stand.localeCompare(a.stand)).slice(0, NEU_HOECHSTENS),
    anzahl: {
      berufe: berufe.length,
      aussagen: [...berufe, ...themen, ...artikel].reduce((sum, {wandel}) => sum + wandel.length, 0),
      quellen: register.quellen.size,
    },
  };
}

export function themenAnsicht({themen, artikel}: Katalog): ThemenAnsicht {
  // The entry page of a theme stands above its articles.
  return {
    themen: [...themen, ...artikel].map(({id, title, kurz, url, leitthema}) => ({id, title, kurz, url, leitthema})),
  };
}

export function qualifizierungenAnsicht({berufe, register}: Katalog, heute: string): QualifizierungenAnsicht {
  const qualifizierungen = [...register.qualifizierungen.values()];
  const foerderungen = [...register.foerderungen.values()];
  const quellenIds = new Set([...qualifizierungen, ...foerderungen].flatMap(({quellen}) => quellen));
  return {
    qualifizierungen: qualifizierungen.map((entry) => ({
      ...qualifizierungAnsicht(entry, register),
      berufe: berufe.filter((beruf) => beruf.qualifizierungen.includes(entry.id)).map(berufVerweis),
    })),
    foerderungen,
    quellen: [...quellenIds].flatMap((id) => register.quellen.get(id) ?? []),
    heute,
  };
}
