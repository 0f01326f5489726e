import type {Katalog, Register} from '../content/katalog';
import {keysOf, QUALIFIZIERUNGSTYPEN, type Qualifizierung, type Stufe} from '../content/schema';
import {bausteinUrl} from '../content/seiten';
import {berufVerweis, type BerufVerweis} from './beruf';
import {kompetenzName} from './kompetenzen';
import {nummeriere, quellenIds, type QuelleAnsicht} from './quellen';
import {foerderungLinks} from './registerVerweise';
import {seitenVerweis, type Seitenlink, type SeitenVerweis} from './seitenVerweis';

type Typ = Qualifizierung['typ'];

/** A training block with its competences and funding resolved. */
export interface QualifizierungAnsicht extends Omit<Qualifizierung, 'foerderung' | 'vermittelt'> {
  url: string;
  vermittelt: {id: string; name: string; stufe: Stufe}[];
  foerderung: Seitenlink[];
}

/** Data of `/qualifizierung/`. */
export interface QualifizierungenAnsicht {
  wege: SeitenVerweis[];
  /** Kinds of training blocks that exist, with how many there are. */
  typen: {typ: Typ; anzahl: number}[];
  foerderungen: Seitenlink[];
}

/** One line of the catalogue of training blocks. */
export type BausteinZeile = Pick<Qualifizierung, 'id' | 'titel' | 'typ' | 'dauer' | 'praxis_geprueft'> & {
  url: string;
  /** Other words and competences, for the filter above the list. */
  suchwoerter: string[];
};

/** Data of `/qualifizierung/bausteine/`. */
export interface BausteineAnsicht {
  bausteine: BausteinZeile[];
}

/** Everything the page of one training block shows, as plain data. */
export interface BausteinAnsicht extends QualifizierungAnsicht {
  /** Profiles that name the block as usual training. */
  berufe: BerufVerweis[];
  /** Moves for which the block is a bridge. */
  bruecken: {von: BerufVerweis; nach: BerufVerweis}[];
  /** Routes and guides that name the block. */
  seiten: SeitenVerweis[];
  belege: QuelleAnsicht[];
  heute: string;
}

/** Resolves the competences and funding of a training block. */
export function qualifizierungAnsicht(qualifizierung: Qualifizierung, register: Register): QualifizierungAnsicht {
  return {
    ...qualifizierung,
    url: bausteinUrl(qualifizierung.id),
    vermittelt: qualifizierung.vermittelt.map(({kompetenz, stufe}) => ({
      id: kompetenz,
      name: kompetenzName(kompetenz, register),
      stufe,
    })),
    foerderung: foerderungLinks(qualifizierung.foerderung, register),
  };
}

export function qualifizierungenAnsicht({wege, register}: Katalog): QualifizierungenAnsicht {
  const bausteine = [...register.qualifizierungen.values()];
  return {
    wege: wege.map(seitenVerweis),
    typen: keysOf(QUALIFIZIERUNGSTYPEN).flatMap((typ) => {
      const anzahl = bausteine.filter((baustein) => baustein.typ === typ).length;
      return anzahl > 0 ? [{typ, anzahl}] : [];
    }),
    foerderungen: foerderungLinks([...register.foerderungen.keys()], register),
  };
}

export function bausteineAnsicht({register}: Katalog): BausteineAnsicht {
  return {
    bausteine: [...register.qualifizierungen.values()].map(
      ({id, titel, typ, dauer, praxis_geprueft, auch = [], vermittelt}) => ({
        id,
        titel,
        typ,
        dauer,
        praxis_geprueft,
        url: bausteinUrl(id),
        suchwoerter: [...auch, ...vermittelt.map(({kompetenz}) => kompetenzName(kompetenz, register))],
      }),
    ),
  };
}

export function bausteinAnsicht(baustein: Qualifizierung, katalog: Katalog, heute: string): BausteinAnsicht {
  const {berufe, wege, leitfaeden, register} = katalog;
  const {id, quellen} = baustein;
  return {
    ...qualifizierungAnsicht(baustein, register),
    berufe: berufe.filter(({qualifizierungen}) => qualifizierungen.includes(id)).map(berufVerweis),
    bruecken: berufe.flatMap((von) =>
      von.wechsel
        .filter(({bruecke}) => bruecke.includes(id))
        .flatMap(({ziel}) => berufe.filter((beruf) => beruf.id === ziel))
        .map((nach) => ({von: berufVerweis(von), nach: berufVerweis(nach)})),
    ),
    seiten: [
      ...wege.filter(({qualifizierungen}) => qualifizierungen?.includes(id)),
      ...leitfaeden.filter((leitfaden) => leitfaden.wege.some((weg) => weg.qualifizierungen?.includes(id))),
    ].map(seitenVerweis),
    belege: nummeriere(quellenIds([quellen], baustein, []), register.quellen),
    heute,
  };
}
