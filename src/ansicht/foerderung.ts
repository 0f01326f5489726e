import type {Katalog} from '../content/katalog';
import type {Foerderung} from '../content/schema';
import {foerderungUrl} from '../content/seiten';
import {nummeriere, quellenIds, type QuelleAnsicht} from './quellen';
import {bausteinLinks, foerderungLinks} from './registerVerweise';
import {seitenVerweis, type Seitenlink, type SeitenVerweis} from './seitenVerweis';

/** One situation with the instruments that fit: a route of a counselling guide. */
export interface LageAnsicht {
  /** The counselling situation. */
  leitfaden: SeitenVerweis;
  /** When which instruments fit. */
  faelle: {text: string; foerderungen: Seitenlink[]}[];
}

/** Data of `/qualifizierung/foerderung/`. */
export interface FoerderungenAnsicht {
  instrumente: (Pick<Foerderung, 'id' | 'name' | 'rechtsgrundlage' | 'was' | 'gueltig_bis'> & {
    url: string;
    pruefen: boolean;
  })[];
  lagen: LageAnsicht[];
  quellen: QuelleAnsicht[];
  heute: string;
}

/** Everything the page of one instrument shows, as plain data. */
export interface FoerderungAnsicht extends Omit<Foerderung, 'quellen'> {
  /** Training blocks that name the instrument. */
  bausteine: Seitenlink[];
  /** Routes and guides that name it. */
  seiten: SeitenVerweis[];
  quellen: QuelleAnsicht[];
  heute: string;
}

/** All instruments, and which of them fit in which situation: the second is read from the guides' routes. */
export function foerderungenAnsicht({leitfaeden, register}: Katalog, heute: string): FoerderungenAnsicht {
  const instrumente = [...register.foerderungen.values()];
  const lagen = leitfaeden.map((leitfaden): LageAnsicht => ({
    leitfaden: seitenVerweis(leitfaden),
    faelle: leitfaden.wege.flatMap(({text, foerderungen = []}) =>
      foerderungen.length > 0 ? [{text, foerderungen: foerderungLinks(foerderungen, register)}] : [],
    ),
  }));
  const texte = [instrumente.map(({was}) => was), lagen.map(({faelle}) => faelle.map(({text}) => text))];
  return {
    instrumente: instrumente.map(({id, name, rechtsgrundlage, was, gueltig_bis, vor_anwendung_pruefen}) => ({
      id,
      name,
      rechtsgrundlage,
      was,
      gueltig_bis,
      url: foerderungUrl(id),
      pruefen: vor_anwendung_pruefen !== undefined,
    })),
    lagen: lagen.filter(({faelle}) => faelle.length > 0),
    quellen: nummeriere(quellenIds([], texte, []), register.quellen),
    heute,
  };
}

export function foerderungAnsicht(instrument: Foerderung, katalog: Katalog, heute: string): FoerderungAnsicht {
  const {wege, leitfaeden, register} = katalog;
  const {id} = instrument;
  const bausteine = [...register.qualifizierungen.values()].filter(({foerderung}) => foerderung.includes(id));
  return {
    ...instrument,
    bausteine: bausteinLinks(
      bausteine.map((baustein) => baustein.id),
      register,
    ),
    seiten: [
      ...wege.filter(({foerderungen}) => foerderungen?.includes(id)),
      ...leitfaeden.filter((leitfaden) => leitfaden.wege.some((weg) => weg.foerderungen?.includes(id))),
    ].map(seitenVerweis),
    quellen: nummeriere(foerderungQuellen(instrument), register.quellen),
    heute,
  };
}

/** Ids of all sources an instrument rests on: its own, those of its amounts, those cited in its texts. */
export function foerderungQuellen(instrument: Foerderung): string[] {
  const {quellen, betraege = []} = instrument;
  return quellenIds([quellen, betraege.map(({quelle}) => quelle)], instrument, []);
}
