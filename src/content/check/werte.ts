import type * as z from 'zod';
import type {FieldPath} from '../load/location';
import type {SourceFile, SourceKind} from '../load/sourceFile';
import type {RegisterName} from '../schema';

/** A value of a file's front matter or register, with the path that leads to it. */
export interface Fundstelle<T> {
  file: SourceFile;
  path: FieldPath;
  value: T;
}

/**
 * Values at a path pattern, `*` standing for every entry of a list: `wandel.*.quellen.*`.
 * Works on what the file really holds, so that a file with one wrong field is still checked everywhere else.
 */
export function werteAn(file: SourceFile, pattern: string): Fundstelle<unknown>[] {
  let found: Fundstelle<unknown>[] = file.yaml ? [{file, path: [], value: file.yaml.data}] : [];
  for (const step of pattern === '' ? [] : pattern.split('.')) found = found.flatMap((place) => inside(place, step));
  return found;
}

function inside({file, path, value}: Fundstelle<unknown>, step: string): Fundstelle<unknown>[] {
  if (step === '*') {
    return Array.isArray(value)
      ? value.map((item: unknown, index) => ({file, path: [...path, index], value: item}))
      : [];
  }
  const entry = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return entry === undefined ? [] : [{file, path: [...path, step], value: entry}];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts at a path pattern, see {@link werteAn}. */
export function texteAn(file: SourceFile, pattern: string): Fundstelle<string>[] {
  return werteAn(file, pattern).flatMap(({path, value}) => (typeof value === 'string' ? [{file, path, value}] : []));
}

/** The values at a path pattern that keep to a schema; the others have findings of their own already. */
export function gueltigeAn<T>(file: SourceFile, pattern: string, schema: z.ZodType<T>): Fundstelle<T>[] {
  return werteAn(file, pattern).flatMap(({path, value}) => {
    const result = schema.safeParse(value);
    return result.success ? [{file, path, value: result.data}] : [];
  });
}

/** Every text of a file's front matter or register, depth first. */
export function alleTexte(file: SourceFile): Fundstelle<string>[] {
  return file.yaml ? textsIn({file, path: [], value: file.yaml.data}) : [];
}

function textsIn({file, path, value}: Fundstelle<unknown>): Fundstelle<string>[] {
  if (typeof value === 'string') return [{file, path, value}];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsIn({file, path: [...path, index], value: item}));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn({file, path: [...path, key], value: item}));
}

/** The files of some kinds. */
export function dateien(files: readonly SourceFile[], ...kinds: SourceKind[]): SourceFile[] {
  return files.filter(({kind}) => kinds.includes(kind));
}

/** Every place outside profiles that names a profile. */
export function genannteBerufe(files: readonly SourceFile[]): Fundstelle<string>[] {
  const standorte = registerDatei(files, 'standorte');
  return [
    ...(standorte ? texteAn(standorte, '*.berufe.*') : []),
    ...dateien(files, 'artikel', 'weg', 'region', 'aktuelles').flatMap((file) => texteAn(file, 'berufe.*')),
    ...dateien(files, 'beratung').flatMap((file) => texteAn(file, 'wege.*.berufe.*')),
  ];
}

/** The files of profiles that are looked after; retired ones keep their page and are left in peace. */
export function gepflegteBerufe(files: readonly SourceFile[]): SourceFile[] {
  return dateien(files, 'beruf').filter(
    (file) => feldtext(file, 'ersetzt_durch') === undefined && feldtext(file, 'zurueckgezogen') === undefined,
  );
}

/** The files of pages that carry dated statements under `wandel`. */
export function mitAussagen(files: readonly SourceFile[]): SourceFile[] {
  return dateien(files, 'beruf', 'thema', 'artikel');
}

/** A register's file, or undefined when the project has none. */
export function registerDatei(files: readonly SourceFile[], name: RegisterName): SourceFile | undefined {
  return files.find((file) => file.kind === 'register' && file.name === name);
}

/**
 * The ids of a register, taken from all entries, valid or not.
 * Undefined when the file is unreadable: its own finding is enough, and every reference into it would be one more.
 */
export function kennungen(files: readonly SourceFile[], name: RegisterName): ReadonlySet<string> | undefined {
  const file = registerDatei(files, name);
  if (file && !file.yaml) return undefined;
  const key = name === 'kldb' ? 'code' : 'id';
  return new Set(file ? texteAn(file, `*.${key}`).map(({value}) => value) : []);
}

/** The text at one field, or undefined where it is missing or no text. */
export function feldtext(file: SourceFile, pattern: string): string | undefined {
  return texteAn(file, pattern)[0]?.value;
}
