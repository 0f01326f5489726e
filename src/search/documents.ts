import type {Abschnitt, Artikel, Beitrag, Beruf, Katalog, Leitfaden, Regionseite, Thema, Weg} from '../content/katalog';
import {
  BEZEICHNUNGSARTEN,
  keysOf,
  LEITTHEMEN,
  type Aussage,
  type Berufstyp,
  type Foerderung,
  type Glossarbegriff,
  type Leitthema,
  type Qualifizierung,
  type Standort,
  type Stufe,
} from '../content/schema';
import {bausteinUrl, begriffUrl, foerderungUrl} from '../content/seiten';
import {ohneZitate} from '../content/zitate';
import type {SuchDokument} from './types';

type Absatz = SuchDokument['absaetze'][number];

/** What readers call pages of a kind: "Roboterkurs" and "Zuschuss zur Weiterbildung" ask for a kind of page as well. */
const ART_BERUF: Readonly<Record<Berufstyp, string>> = {
  ausbildung: 'Ausbildung, Lehre',
  fortbildung: 'Fortbildung, Aufstieg',
  studium: 'Studium, Hochschule',
  anlerntaetigkeit: 'Anlerntätigkeit, ungelernt, angelernt, Helfer, ohne Berufsabschluss',
};
const ART_QUALIFIZIERUNG = 'Qualifizierung, Weiterbildung, Lehrgang, Kurs, Schulung, Seminar, lernen';
const ART_WEG = 'Weg zum Abschluss, Qualifizierung, Berufsabschluss nachholen';
const ART_BERATUNG = 'Beratung, Gespräch, Leitfaden, Checkliste';
const ART_FOERDERUNG = 'Förderung, Geld, Zuschuss, Finanzierung, Kosten, bezahlen';

/** Turns the catalogue into what the search knows: one document per page or register entry a reader can open. */
export function searchDocuments(katalog: Katalog): SuchDokument[] {
  const {qualifizierungen, foerderungen, kompetenzen} = katalog.register;
  const kompetenz: Stichworte = (id, stufe) => {
    const found = kompetenzen.get(id);
    return found ? [found.name, ...found.auch].map((text) => ({text, art: 'kompetenz', stufe})) : [];
  };
  const leitthemen = ({vermittelt}: Qualifizierung) => {
    const found = new Set(vermittelt.map((bezug) => kompetenzen.get(bezug.kompetenz)?.leitthema));
    return keysOf(LEITTHEMEN).filter((thema) => found.has(thema));
  };
  return [
    ...katalog.berufe.map((beruf) => berufDokument(beruf, kompetenz)),
    ...katalog.themen.map(themaDokument),
    ...katalog.artikel.map(artikelDokument),
    ...katalog.wege.map(wegDokument),
    ...katalog.leitfaeden.map(leitfadenDokument),
    ...katalog.regionseiten.map(regionDokument),
    ...katalog.beitraege.map(beitragDokument),
    ...[...katalog.register.standorte.values()].map(standortDokument),
    ...[...qualifizierungen.values()].map((entry) => qualifizierungDokument(entry, kompetenz, leitthemen(entry))),
    ...[...foerderungen.values()].map(foerderungDokument),
    ...[...katalog.register.glossar.values()].map(begriffDokument),
  ];
}

type Stichworte = (kompetenzId: string, stufe: Stufe) => SuchDokument['stichworte'];

function berufDokument(beruf: Beruf, kompetenz: Stichworte): SuchDokument {
  return {
    id: beruf.id,
    typ: 'beruf',
    title: beruf.title,
    url: beruf.url,
    kurz: beruf.kurz,
    kldb: beruf.kldb,
    gruppe: beruf.gruppe,
    leitthemen: keysOf(LEITTHEMEN).filter((thema) => beruf.wirkung[thema] === 'hoch'),
    namen: keysOf(BEZEICHNUNGSARTEN).flatMap((art) => (beruf.bezeichnungen[art] ?? []).map((text) => ({text, art}))),
    stichworte: [
      {text: ART_BERUF[beruf.typ], art: 'thema'},
      ...beruf.taetigkeiten.map(({text}) => ({text: ohneZitate(text), art: 'taetigkeit' as const})),
      ...beruf.kompetenzen.flatMap(({id, stufe}) => kompetenz(id, stufe)),
    ],
    absaetze: [
      ...beruf.wandel.map((aussage) => aussageAbsatz(aussage, beruf.url)),
      ...beruf.abschnitte.flatMap((part) => absaetze(part, beruf.url)),
    ],
  };
}

function themaDokument(thema: Thema | Artikel): SuchDokument {
  return {
    id: `thema-${thema.id}`,
    typ: 'thema',
    title: thema.title,
    url: thema.url,
    kurz: thema.kurz,
    leitthemen: [thema.leitthema],
    namen: [],
    stichworte: [{text: LEITTHEMEN[thema.leitthema], art: 'thema'}],
    absaetze: [
      ...thema.wandel.map((aussage) => aussageAbsatz(aussage, thema.url)),
      ...thema.abschnitte.flatMap((part) => absaetze(part, thema.url)),
    ],
  };
}

function artikelDokument(artikel: Artikel): SuchDokument {
  return {
    ...themaDokument(artikel),
    id: `artikel-${artikel.leitthema}-${artikel.id}`,
    namen: synonyme(artikel.auch),
  };
}

function leitfadenDokument(leitfaden: Leitfaden): SuchDokument {
  const {id, title, url, kurz, auch, ziel, wege, fallen, abschnitte} = leitfaden;
  return {
    id: `beratung-${id}`,
    typ: 'beratung',
    title,
    url,
    kurz,
    namen: synonyme(auch),
    stichworte: [{text: ART_BERATUNG, art: 'thema'}],
    absaetze: [
      ...texte([ziel, ...wege.map(({text}) => text), ...fallen]),
      ...abschnitte.flatMap((part) => absaetze(part, url)),
    ],
  };
}

function wegDokument({id, title, url, kurz, auch, fuer_wen, zugang, schritte, fallen, abschnitte}: Weg): SuchDokument {
  return {
    id: `weg-${id}`,
    typ: 'qualifizierung',
    title,
    url,
    kurz,
    namen: synonyme(auch),
    stichworte: [{text: ART_WEG, art: 'thema'}],
    absaetze: [
      ...texte([fuer_wen, zugang, ...schritte, ...fallen]),
      ...abschnitte.flatMap((part) => absaetze(part, url)),
    ],
  };
}

function regionDokument({id, title, url, kurz, auch, abschnitte}: Regionseite): SuchDokument {
  return {
    id: `region-${id}`,
    typ: 'region',
    title,
    url,
    kurz,
    namen: synonyme(auch),
    stichworte: [],
    absaetze: abschnitte.flatMap((part) => absaetze(part, url)),
  };
}

function beitragDokument({id, title, url, kurz, auch, leitthemen = [], einleitung, abschnitte}: Beitrag): SuchDokument {
  return {
    id: `aktuelles-${id}`,
    typ: 'aktuelles',
    title,
    url,
    kurz,
    leitthemen,
    namen: synonyme(auch),
    stichworte: leitthemen.map((leitthema) => ({text: LEITTHEMEN[leitthema], art: 'thema'})),
    absaetze: [
      ...texte(einleitung === '' ? [] : einleitung.split('\n')),
      ...abschnitte.flatMap((part) => absaetze(part, url)),
    ],
  };
}

function begriffDokument({id, begriff, auch, text}: Glossarbegriff): SuchDokument {
  return {
    id: `glossar-${id}`,
    typ: 'glossar',
    title: begriff,
    url: begriffUrl(id),
    kurz: ohneZitate(text),
    namen: synonyme(auch),
    stichworte: [],
    absaetze: [],
  };
}

function standortDokument({id, name, ort, land, produkte, text}: Standort): SuchDokument {
  return {
    id: `standort-${id}`,
    typ: 'region',
    title: name,
    url: `/region/#${id}`,
    kurz: ohneZitate(text),
    namen: [],
    stichworte: [ort, land, ...produkte].map((stichwort) => ({text: stichwort, art: 'thema'})),
    absaetze: [],
  };
}

function qualifizierungDokument(entry: Qualifizierung, kompetenz: Stichworte, leitthemen: Leitthema[]): SuchDokument {
  return {
    id: entry.id,
    typ: 'qualifizierung',
    title: entry.titel,
    url: bausteinUrl(entry.id),
    kurz: ohneZitate(entry.text),
    leitthemen,
    namen: synonyme(entry.auch),
    stichworte: [
      {text: ART_QUALIFIZIERUNG, art: 'thema'},
      ...entry.vermittelt.flatMap((bezug) => kompetenz(bezug.kompetenz, bezug.stufe)),
    ],
    absaetze: texte([entry.voraussetzung, entry.abschluss]),
  };
}

function foerderungDokument(entry: Foerderung): SuchDokument {
  return {
    id: entry.id,
    typ: 'foerderung',
    title: entry.name,
    url: foerderungUrl(entry.id),
    kurz: ohneZitate(entry.was),
    namen: synonyme(entry.auch),
    stichworte: [
      {text: ART_FOERDERUNG, art: 'thema'},
      {text: entry.rechtsgrundlage, art: 'thema'},
    ],
    absaetze: texte([entry.fuer_wen, entry.bedingungen, ...entry.fallen]),
  };
}

const texte = (saetze: readonly string[]) => saetze.map((text) => ({text: ohneZitate(text), art: 'text' as const}));

const synonyme = (auch: readonly string[] = []) => auch.map((text) => ({text, art: 'synonym' as const}));

function aussageAbsatz({id, text, leitthema}: Aussage, url: string): Absatz {
  return {text: ohneZitate(text), art: 'aussage', ueberschrift: LEITTHEMEN[leitthema], url: `${url}#aussage-${id}`};
}

function absaetze({text, ueberschrift, anker}: Abschnitt, url: string): Absatz[] {
  return text
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => ({text: line, art: 'text', ueberschrift, url: `${url}#${anker}`}));
}
