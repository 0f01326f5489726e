import type {Katalog} from '../content/katalog';
import {ohneZitate} from '../content/zitate';
import type {Aussage} from '../content/schema';
import {anfangVon} from '../content/datum';

/** A page that changed, with the day of its last change of content. */
export interface GeaenderteSeite {
  title: string;
  url: string;
  stand: string;
  art: string;
}

/** A statement with the page it stands on; `stand` is the date of its evidence or, without a source, of the judgement. */
export interface NeueAussage extends Pick<Aussage, 'text' | 'richtung' | 'leitthema' | 'beleg' | 'stand'> {
  seite: string;
  url: string;
}

/** Data of `/aktuelles/neu/`: everything that carries a date, newest first. */
export interface NeuAnsicht {
  seiten: GeaenderteSeite[];
  aussagen: NeueAussage[];
  heute: string;
}

/** Pages and statements from which a reader picks those since a day. Dates are those of the content, not of files. */
export function neuAnsicht(katalog: Katalog, heute: string): NeuAnsicht {
  const {berufe, themen, artikel, beitraege} = katalog;
  const aussagen = [...berufe, ...themen, ...artikel].flatMap(({wandel, title, url}) =>
    wandel.map(({id, text, richtung, leitthema, beleg, stand}) => ({
      text: ohneZitate(text),
      richtung,
      leitthema,
      beleg,
      stand,
      seite: title,
      url: `${url}#aussage-${id}`,
    })),
  );
  // A post is new when what it tells happened.
  const posts = beitraege.map(({title, url, datum}) => ({title, url, stand: datum, art: 'Aktuelles'}));
  return {
    seiten: [...geaenderteSeiten(katalog), ...posts].sort(neueste),
    aussagen: aussagen.sort(neueste),
    heute,
  };
}

/** All pages of the content but posts, last changed first. */
export function geaenderteSeiten({
  berufe,
  themen,
  artikel,
  wege,
  leitfaeden,
  regionseiten,
}: Katalog): GeaenderteSeite[] {
  const mit = (art: string, seiten: readonly Omit<GeaenderteSeite, 'art'>[]): GeaenderteSeite[] =>
    seiten.map(({title, url, stand}) => ({title, url, stand, art}));
  return [
    ...mit('Beruf', berufe),
    ...mit('Thema', [...themen, ...artikel]),
    ...mit('Qualifizierung', wege),
    ...mit('Beratung', leitfaeden),
    ...mit('Region', regionseiten),
  ].sort(neueste);
}

function neueste(a: {stand: string}, b: {stand: string}): number {
  return anfangVon(b.stand).localeCompare(anfangVon(a.stand));
}

/** What is dated on or after a day; a date of less precision counts with its first day. */
export function seit<T extends {stand: string}>(eintraege: readonly T[], tag: string): T[] {
  return eintraege.filter(({stand}) => anfangVon(stand) >= tag);
}
