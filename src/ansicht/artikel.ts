import type {Artikel, Katalog} from '../content/katalog';
import type {ArtikelVorspann} from '../content/schema';
import {berufVerweise, type BerufVerweis} from './beruf';
import {nummeriere, seitenQuellen, type QuelleAnsicht} from './quellen';
import type {Seitenlink} from './seitenVerweis';
import {vorspannVon, weitere} from './vorspannVon';

/** Everything the page of an article shows, as plain data. */
export interface ArtikelAnsicht extends Omit<ArtikelVorspann, 'berufe'> {
  art: 'artikel';
  /** Occupations the article concerns, in the author's order. */
  berufe: BerufVerweis[];
  /** The other articles of the theme. */
  weitere: Seitenlink[];
  quellen: QuelleAnsicht[];
  /** Day of the build, see `BerufAnsicht.heute`. */
  heute: string;
}

/** Resolves an article's occupations and sources. */
export function artikelAnsicht(artikel: Artikel, katalog: Katalog, heute: string): ArtikelAnsicht {
  const {id: _id, berufe, ...vorspann} = vorspannVon(artikel);
  return {
    art: 'artikel',
    ...vorspann,
    berufe: berufVerweise(berufe, katalog.berufe),
    weitere: weitere(
      katalog.artikel.filter(({leitthema}) => leitthema === artikel.leitthema),
      artikel.url,
    ),
    quellen: nummeriere(seitenQuellen(artikel), katalog.register.quellen),
    heute,
  };
}
