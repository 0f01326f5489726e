import type {SuchDokument} from '../../src/search';
import {writtenOut} from './forms';

/** One document of a corpus, in the fields every engine gets. */
export interface BenchDocument {
  /** Unique in the corpus. */
  key: string;
  /** What a query's right answers name. Replicas of one document share it. */
  id: string;
  title: string;
  /** May be empty, like every field below. */
  shortTitle: string;
  /** KldB code, five digits. */
  code: string;
  /** Other names, in the spelling of the source ("Bäcker/in"). */
  names: readonly string[];
  /** The same names with both forms written out ("Bäcker, Bäckerin"). */
  forms: readonly string[];
  description: string;
  /** Tasks, skills, statements, paragraphs. */
  texts: readonly string[];
  /** The page of the site, when there is one. */
  page?: SuchDokument;
}

/** The key of a page, or of a hit of the site's engine: its id is unique among pages of one kind only. */
export function keyOf({typ, id}: Pick<SuchDokument, 'typ' | 'id'>): string {
  return `${typ}/${id}`;
}

/** A page of the site as a document of the benchmark. */
export function siteDocument(page: SuchDokument): BenchDocument {
  const names = page.namen.map(({text}) => text);
  return {
    key: keyOf(page),
    id: page.id,
    title: page.title,
    shortTitle: '',
    code: page.kldb ?? '',
    names,
    // The title of a profile is itself written "Mechatroniker/in", so its forms are names of their own.
    forms: [page.title, ...names].map(writtenOut),
    description: page.kurz,
    texts: [...page.stichworte, ...page.absaetze].map(({text}) => text),
    page,
  };
}

/** What the site's engine indexes of a document: the page itself, or one made of the fields all engines get. */
export function pageOf({key, page, ...fields}: BenchDocument): SuchDokument {
  if (page) return page;
  const typ = 'beruf';
  const id = key.slice(typ.length + 1);
  return {
    id,
    typ,
    title: fields.title,
    url: `/berufe/${id}/`,
    kurz: fields.description,
    kldb: fields.code,
    namen: [fields.shortTitle, ...fields.names].map((text) => ({text, art: 'teilgebiet'})),
    stichworte: fields.texts.map((text) => ({text, art: 'taetigkeit'})),
    absaetze: [],
  };
}
