import type {Abschnitt, Artikel, Beruf, Katalog, Leitfaden, Register, Seite, Thema} from '../katalog';
import {
  artikelSchema,
  berufSchema,
  leitfadenSchema,
  REGISTER,
  seiteSchema,
  themaSchema,
  type RegisterName,
} from '../schema';
import {abschnitteOf, zitateOf} from './body';
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
  const berufe: Beruf[] = [];
  const themen: Thema[] = [];
  const artikel: Artikel[] = [];
  const leitfaeden: Leitfaden[] = [];
  const seiten: Seite[] = [];
  for (const file of files) {
    if (file.kind === 'beruf') berufe.push(...berufOf(file));
    else if (file.kind === 'thema') themen.push(...themaOf(file));
    else if (file.kind === 'artikel') artikel.push(...artikelOf(file));
    else if (file.kind === 'beratung') leitfaeden.push(...leitfadenOf(file));
    else if (file.kind !== 'register') seiten.push(...seiteOf(file, file.kind));
  }
  berufe.sort((a, b) => collator.compare(a.title, b.title));
  const byOrder = (a: Geordnet, b: Geordnet) =>
    (a.reihenfolge ?? 999) - (b.reihenfolge ?? 999) || collator.compare(a.title, b.title);
  return {
    berufe,
    themen: themen.sort(byOrder),
    artikel: artikel.sort(byOrder),
    leitfaeden: leitfaeden.sort(byOrder),
    seiten: seiten.sort(byOrder),
    register: registerOf(files),
  };
}

type Geordnet = Pick<Seite, 'reihenfolge' | 'title'>;

function pageOf(file: SourceFile): {datei: string; url: string; abschnitte: Abschnitt[]; zitate: string[]} {
  const {body} = file;
  return {
    datei: file.path,
    url: urlOf(file) ?? '/',
    abschnitte: body ? abschnitteOf(body) : [],
    zitate: body ? zitateOf(body) : [],
  };
}

function berufOf(file: SourceFile): Beruf[] {
  const result = berufSchema.safeParse(file.yaml?.data);
  if (!result.success) return [];
  const anforderungsniveau = niveauOf(result.data.kldb);
  return anforderungsniveau === undefined ? [] : [{...result.data, ...pageOf(file), anforderungsniveau}];
}

function themaOf(file: SourceFile): Thema[] {
  const result = themaSchema.safeParse(file.yaml?.data);
  if (!result.success) return [];
  return [{...result.data, id: file.folder, ...pageOf(file)}];
}

function artikelOf(file: SourceFile): Artikel[] {
  const result = artikelSchema.safeParse(file.yaml?.data);
  return result.success ? [{...result.data, id: file.name, ...pageOf(file)}] : [];
}

function leitfadenOf(file: SourceFile): Leitfaden[] {
  const result = leitfadenSchema.safeParse(file.yaml?.data);
  return result.success ? [{...result.data, id: file.name, ...pageOf(file)}] : [];
}

function seiteOf(file: SourceFile, bereich: Seite['bereich']): Seite[] {
  const result = seiteSchema.safeParse(file.yaml?.data);
  if (!result.success) return [];
  return [{...result.data, id: file.name, bereich, ...pageOf(file)}];
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
    kldb: new Map(entries('kldb', REGISTER.kldb).map((entry) => [entry.code, entry])),
  };
}
