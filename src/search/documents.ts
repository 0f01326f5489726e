import type {Abschnitt, Beruf, Katalog, Thema} from '../content/katalog';
import {
  BEZEICHNUNGSARTEN,
  keysOf,
  LEITTHEMEN,
  type Aussage,
  type Foerderung,
  type Qualifizierung,
} from '../content/schema';
import {ohneZitate} from '../content/zitate';
import type {SuchDokument} from './types';

type Absatz = SuchDokument['absaetze'][number];

/** Turns the catalogue into what the search knows: one document per page or register entry a reader can open. */
export function searchDocuments(katalog: Katalog): SuchDokument[] {
  const {qualifizierungen, foerderungen, kompetenzen} = katalog.register;
  const kompetenz = (id: string) => {
    const found = kompetenzen.get(id);
    return found ? [found.name, ...found.auch].map((text) => ({text, art: 'kompetenz' as const})) : [];
  };
  return [
    ...katalog.berufe
      .filter(({ersetzt_durch}) => ersetzt_durch === undefined)
      .map((beruf) => berufDokument(beruf, kompetenz)),
    ...katalog.themen.map(themaDokument),
    ...[...qualifizierungen.values()].map((entry) => qualifizierungDokument(entry, kompetenz)),
    ...[...foerderungen.values()].map(foerderungDokument),
  ];
}

type Stichworte = (kompetenzId: string) => SuchDokument['stichworte'];

function berufDokument(beruf: Beruf, kompetenz: Stichworte): SuchDokument {
  return {
    id: beruf.id,
    typ: 'beruf',
    title: beruf.title,
    url: beruf.url,
    kurz: beruf.kurz,
    kldb: beruf.kldb,
    namen: keysOf(BEZEICHNUNGSARTEN).flatMap((art) => (beruf.bezeichnungen[art] ?? []).map((text) => ({text, art}))),
    stichworte: [
      ...beruf.taetigkeiten.map(({text}) => ({text: ohneZitate(text), art: 'taetigkeit' as const})),
      ...beruf.kompetenzen.flatMap(({id}) => kompetenz(id)),
    ],
    absaetze: [
      ...beruf.wandel.map((aussage) => aussageAbsatz(aussage, beruf.url)),
      ...beruf.abschnitte.flatMap((part) => absaetze(part, beruf.url)),
    ],
  };
}

function themaDokument(thema: Thema): SuchDokument {
  return {
    id: `thema-${thema.id}`,
    typ: 'thema',
    title: thema.title,
    url: thema.url,
    kurz: thema.kurz,
    namen: [],
    stichworte: [{text: LEITTHEMEN[thema.leitthema], art: 'thema'}],
    absaetze: [
      ...thema.wandel.map((aussage) => aussageAbsatz(aussage, thema.url)),
      ...thema.abschnitte.flatMap((part) => absaetze(part, thema.url)),
    ],
  };
}

function qualifizierungDokument(entry: Qualifizierung, kompetenz: Stichworte): SuchDokument {
  return {
    id: entry.id,
    typ: 'qualifizierung',
    title: entry.titel,
    url: `/qualifizierung/#${entry.id}`,
    kurz: ohneZitate(entry.text),
    namen: [],
    stichworte: entry.vermittelt.flatMap((bezug) => kompetenz(bezug.kompetenz)),
    absaetze: [entry.voraussetzung, entry.abschluss].map((text) => ({text: ohneZitate(text), art: 'text' as const})),
  };
}

function foerderungDokument(entry: Foerderung): SuchDokument {
  return {
    id: entry.id,
    typ: 'foerderung',
    title: entry.name,
    url: `/qualifizierung/#${entry.id}`,
    kurz: ohneZitate(entry.was),
    namen: [],
    stichworte: [{text: entry.rechtsgrundlage, art: 'thema'}],
    absaetze: [entry.fuer_wen, entry.bedingungen].map((text) => ({text: ohneZitate(text), art: 'text' as const})),
  };
}

function aussageAbsatz({id, text, leitthema}: Aussage, url: string): Absatz {
  return {text: ohneZitate(text), art: 'aussage', ueberschrift: LEITTHEMEN[leitthema], url: `${url}#aussage-${id}`};
}

function absaetze({text, ueberschrift, anker}: Abschnitt, url: string): Absatz[] {
  return text
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => ({text: line, art: 'text', ueberschrift, url: `${url}#${anker}`}));
}
