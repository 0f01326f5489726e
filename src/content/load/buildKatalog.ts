import type * as z from 'zod';
import {istAbgeloest, type Beruf, type Katalog, type Register, type Seite, type Thema} from '../katalog';
import {berufSchema, REGISTER, SEITENARTEN, themaSchema, type RegisterName, type Seitenart} from '../schema';
import {abschnitteOf, einleitungOf, zitateOf} from './body';
import {niveauOf} from './niveau';
import type {SourceFile} from './sourceFile';
import {urlOf} from './url';

/** Order of the German alphabet, the same on every machine. */
const collator = new Intl.Collator('de', {numeric: true});

/**
 * Builds the catalogue from the files that keep to their schema; the others are left out
 * (their findings stop a production build, and a development server shows what is well).
 */
export function buildKatalog(files: readonly SourceFile[]): Katalog {
  const pages = <T extends Geordnet>(kind: Seitenart, schema: z.ZodType<T>) =>
    files.flatMap((file) => (file.kind === kind ? seitenOf(file, schema) : [])).sort(byOrder);
  const bereich = (name: Seite['bereich']) =>
    pages(name, SEITENARTEN[name]).map((seite): Seite => ({...seite, bereich: name}));
  const berufe = files.flatMap(berufOf).sort((a, b) => collator.compare(a.title, b.title));
  return {
    berufe: berufe.filter((beruf) => !istAbgeloest(beruf)),
    abgeloeste: berufe.filter(istAbgeloest),
    themen: files.flatMap(themaOf).sort(byOrder),
    artikel: pages('artikel', SEITENARTEN.artikel),
    wege: pages('weg', SEITENARTEN.weg),
    leitfaeden: pages('beratung', SEITENARTEN.beratung),
    regionseiten: pages('region', SEITENARTEN.region),
    beitraege: pages('aktuelles', SEITENARTEN.aktuelles).sort((a, b) => b.datum.localeCompare(a.datum)),
    seiten: [...bereich('mitwirken'), ...bereich('ueber')].sort(byOrder),
    register: registerOf(files),
  };
}

type Geordnet = Pick<Seite, 'reihenfolge' | 'title'>;

const byOrder = (a: Geordnet, b: Geordnet): number =>
  (a.reihenfolge ?? 999) - (b.reihenfolge ?? 999) || collator.compare(a.title, b.title);

/** The page of a file whose front matter keeps to the schema; its id is the file name. */
function seitenOf<T extends object>(file: SourceFile, schema: z.ZodType<T>): (T & {id: string} & PageData)[] {
  const result = schema.safeParse(file.yaml?.data);
  return result.success ? [{...result.data, id: file.name, ...pageOf(file)}] : [];
}

type PageData = Pick<Seite, 'datei' | 'url' | 'einleitung' | 'abschnitte' | 'zitate'>;

function pageOf(file: SourceFile): PageData {
  const {body} = file;
  return {
    datei: file.path,
    url: urlOf(file) ?? '/',
    einleitung: body ? einleitungOf(body) : '',
    abschnitte: body ? abschnitteOf(body) : [],
    zitate: body ? zitateOf(body) : [],
  };
}

function berufOf(file: SourceFile): Beruf[] {
  if (file.kind !== 'beruf') return [];
  const result = berufSchema.safeParse(file.yaml?.data);
  if (!result.success) return [];
  const anforderungsniveau = niveauOf(result.data.kldb);
  return anforderungsniveau === undefined ? [] : [{...result.data, ...pageOf(file), anforderungsniveau}];
}

function themaOf(file: SourceFile): Thema[] {
  if (file.kind !== 'thema') return [];
  const result = themaSchema.safeParse(file.yaml?.data);
  if (!result.success) return [];
  return [{...result.data, id: file.folder, ...pageOf(file)}];
}

function registerOf(files: readonly SourceFile[]): Register {
  const entries = <T>(
    name: RegisterName,
    schema: {safeParse(value: unknown): {success: true; data: T} | {success: false}},
  ): T[] => {
    const data = files.find((file) => file.kind === 'register' && file.name === name)?.yaml?.data;
    if (!Array.isArray(data)) return [];
    return data.flatMap((entry) => {
      const result = schema.safeParse(entry);
      return result.success ? [result.data] : [];
    });
  };
  const byId = <T extends {id: string}>(list: T[]): ReadonlyMap<string, T> =>
    new Map(list.map((entry) => [entry.id, entry]));
  return {
    quellen: byId(entries('quellen', REGISTER.quellen)),
    kompetenzen: byId(entries('kompetenzen', REGISTER.kompetenzen)),
    qualifizierungen: byId(entries('qualifizierungen', REGISTER.qualifizierungen)),
    foerderungen: byId(entries('foerderungen', REGISTER.foerderungen)),
    standorte: byId(entries('standorte', REGISTER.standorte)),
    glossar: byId(entries('glossar', REGISTER.glossar)),
    kldb: new Map(entries('kldb', REGISTER.kldb).map((entry) => [entry.code, entry])),
  };
}
