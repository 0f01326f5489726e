import type {Katalog} from '../katalog';
import {GRUPPEN} from '../schema/werte';
import {foerderungUrl} from '../seiten';

/** Something that has to be looked at again by a day. */
export interface Frist {
  /** Who looks after it: an occupational group or a section of the site. */
  bereich: string;
  title: string;
  url: string;
  /** What is due, in words. */
  was: string;
  /** Date of any precision until which it may be shown without a new look. */
  bis: string;
}

interface MitAussagen {
  title: string;
  url: string;
  wandel: readonly {id: string; gueltig_bis: string}[];
}

/** Every deadline of the content: statements, pages, projects, entries of registers, reviews of profiles. */
export function fristen(katalog: Katalog): Frist[] {
  const {berufe, themen, artikel, wege, leitfaeden, regionseiten, beitraege, register} = katalog;
  return [
    ...berufe.flatMap((beruf) => [
      ...aussagen(GRUPPEN[beruf.gruppe], beruf),
      {...ort(GRUPPEN[beruf.gruppe], beruf), was: 'Prüfung des Profils', bis: beruf.pruefung.naechste},
    ]),
    ...[...themen, ...artikel].flatMap((seite) => aussagen('Themen', seite)),
    ...wege.map((seite) => ganz('Qualifizierung', seite)),
    ...leitfaeden.map((seite) => ganz('Beratung', seite)),
    ...regionseiten.map((seite) => ganz('Region', seite)),
    ...[...register.foerderungen.values()].map(({id, name, gueltig_bis}) =>
      ganz('Qualifizierung', {title: name, url: foerderungUrl(id), gueltig_bis}),
    ),
    ...[...register.standorte.values()].map(({id, name, gueltig_bis}) =>
      ganz('Region', {title: name, url: `/region/#${id}`, gueltig_bis}),
    ),
    ...beitraege.flatMap((seite) =>
      seite.projekt ? [{...ort('Aktuelles', seite), was: 'Zustand des Projekts', bis: seite.projekt.gueltig_bis}] : [],
    ),
  ];
}

const ort = (bereich: string, {title, url}: {title: string; url: string}) => ({bereich, title, url});

const ganz = (bereich: string, seite: {title: string; url: string; gueltig_bis: string}): Frist => ({
  ...ort(bereich, seite),
  was: 'ganze Seite',
  bis: seite.gueltig_bis,
});

const aussagen = (bereich: string, seite: MitAussagen): Frist[] =>
  seite.wandel.map(({id, gueltig_bis}) => ({
    ...ort(bereich, seite),
    url: `${seite.url}#aussage-${id}`,
    was: `Aussage „${id}“`,
    bis: gueltig_bis,
  }));
