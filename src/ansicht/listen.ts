import {istGeprueft} from '../content/freigabe/zustand';
import type {Beruf, Katalog} from '../content/katalog';
import type {Berufstyp, Gruppe, Leitthema, Quelle} from '../content/schema';
import {berufVerweis, type BerufVerweis} from './beruf';
import {geaenderteSeiten, type GeaenderteSeite} from './neu';
import type {Seitenlink} from './seitenVerweis';
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
  neu: GeaenderteSeite[];
  /** Newest posts. */
  aktuelles: (Seitenlink & {datum: string})[];
  anzahl: {berufe: number; aussagen: number; quellen: number};
}

/** Data of `/themen/`. */
export interface ThemenAnsicht {
  themen: {id: string; title: string; kurz: string; url: string; leitthema: Leitthema}[];
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
    /** A sign-off that no longer holds, because the content was changed after it. */
    gefallen: boolean;
  }[];
  /** What is due, by those who look after it. */
  bereiche: {bereich: string; entwuerfe: number; gefallen: number; abgelaufen: number; bald: number; duenn: number}[];
  /** Last day that counts as soon. */
  bis: string;
  heute: string;
}

const NEU_HOECHSTENS = 4;

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

export function startAnsicht(katalog: Katalog, gruppen: readonly Gruppe[]): StartAnsicht {
  const {berufe, themen, artikel, beitraege, register} = katalog;
  return {
    gruppen: gruppen
      .map((gruppe) => ({gruppe, anzahl: berufe.filter((beruf) => beruf.gruppe === gruppe).length}))
      .filter(({anzahl}) => anzahl > 0),
    neu: geaenderteSeiten(katalog).slice(0, NEU_HOECHSTENS),
    aktuelles: beitraege.slice(0, NEU_HOECHSTENS).map(({title, url, datum}) => ({title, url, datum})),
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
