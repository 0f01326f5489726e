import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {parseDocument, stringify} from 'yaml';
import {checkContent, RULES} from '../check';
import type {Rule} from '../check/rule';
import type {Finding} from '../finding';
import {loadContent} from '../load';
import {BERUF_ABSCHNITTE, THEMA_ABSCHNITTE} from '../schema';
import {HEUTE} from './heute';
import {artikel, beitrag, beruf, grund, leitfaden, regionseite, thema, weg} from './pages';
import {register} from './register';

/** Files of a small project for tests: path below the project folder → text or bytes. */
export type TestFiles = Map<string, string | Uint8Array>;

export {HEUTE};
/** Paths of the test project's pages. */
export const MECHATRONIKER = 'docs/berufe/elektro/mechatroniker.md';
export const INDUSTRIEMECHANIKER = 'docs/berufe/produktion/industriemechaniker.md';
export const THEMA = 'docs/themen/digitalisierung/index.md';
export const ARTIKEL = 'docs/themen/digitalisierung/roboter.md';
export const LEITFADEN = 'docs/beratung/wechsel.md';
export const WEG = 'docs/qualifizierung/teilqualifizierung.md';
export const REGIONSEITE = 'docs/region/netzwerke.md';
export const BEITRAG = 'docs/aktuelles/2026-03-12-kongress.md';
export const GLOSSAR = 'docs/register/glossar.yaml';
export const SEITE = 'docs/ueber/daten.md';

/** Sentences that tell where they stand: no two pages of the project say the same. */
const absatz = (sentences: number, ort: string) =>
  Array.from(
    {length: sentences},
    () =>
      `Die Fachkräfte prüfen für ${ort} an jedem Tag mehrere Baugruppen und dokumentieren die Ergebnisse im System.`,
  ).join(' ');
const yaml = (value: unknown) => stringify(value, {aliasDuplicateObjects: false, lineWidth: 0});

/** A complete, valid project with two profiles, one page of every other kind and all registers: no error and no warning. */
export function testContent(): TestFiles {
  return new Map<string, string>([
    [MECHATRONIKER, markdown(beruf('mechatroniker', 'industriemechaniker', 'elektro', '26112'), BERUF_ABSCHNITTE)],
    [
      INDUSTRIEMECHANIKER,
      markdown(beruf('industriemechaniker', 'mechatroniker', 'produktion', '25102'), BERUF_ABSCHNITTE),
    ],
    [THEMA, markdown(thema, THEMA_ABSCHNITTE)],
    [ARTIKEL, markdown(artikel, ['Was Roboter übernehmen', 'Was bleibt'], 16)],
    [LEITFADEN, markdown(leitfaden, ['Lage', 'Wege abwägen'], 9)],
    [WEG, markdown(weg, ['Was der Weg ist', 'Wann er passt'], 11)],
    [REGIONSEITE, markdown(regionseite, ['Netzwerke', 'Projekte'], 11)],
    [BEITRAG, markdown(beitrag, ['Was das heißt'], 4)],
    [SEITE, `---\n${yaml({...grund, title: 'Daten'})}---\n\n## Herkunft\n\n${absatz(1, 'Daten')}\n`],
    ...Object.entries(register).map(([name, entries]): [string, string] => [
      `docs/register/${name}.yaml`,
      yaml(entries),
    ]),
  ]);
}

/** Checks files as the command does, in a temporary folder that is removed again. */
export function checkFiles(
  files: TestFiles,
  amtlicheKldb?: ReadonlySet<string>,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const root = writeFiles(files);
  try {
    return checkContent(loadContent(root), {heute: HEUTE, ...(amtlicheKldb ? {amtlicheKldb} : {})}, rules);
  } finally {
    rmSync(root, {recursive: true});
  }
}

/** Writes files into a new temporary folder and returns it; the caller removes it. */
export function writeFiles(files: TestFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'inhalt-'));
  mkdirSync(join(root, 'docs'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Sets one field of a file's front matter or register; `undefined` removes it. */
export function setField(files: TestFiles, path: string, field: readonly (string | number)[], value: unknown): void {
  const text = textOf(files, path);
  const [, front = text, body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(front);
  if (value === undefined) document.deleteIn(field);
  else document.setIn(field, document.createNode(value));
  files.set(path, front === text ? document.toString() : `---\n${document.toString()}---\n${body}`);
}

/** Replaces a part of a file's text. Fails when the part is not there, so that no test checks an unchanged file. */
export function replace(files: TestFiles, path: string, from: string, to: string): void {
  const text = textOf(files, path);
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  files.set(
    path,
    text.replace(from, () => to),
  );
}

/** Adds a paragraph to the end of a file. */
export function append(files: TestFiles, path: string, paragraph: string): void {
  files.set(path, `${textOf(files, path)}\n${paragraph}\n`);
}

/** The text of a file of the project. */
export function textOf(files: TestFiles, path: string): string {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`${path} is no text of the test project`);
  return text;
}

/** Line on which a text first stands in a file, 1-based. */
export function lineOf(files: TestFiles, path: string, part: string): number {
  const text = textOf(files, path);
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

function markdown(front: {title: string}, headings: readonly string[], sentences = 9): string {
  const sections = headings.map((heading) => `## ${heading}\n\n${absatz(sentences, front.title)}[^bibb-2024]\n`);
  return `---\n${yaml(front)}---\n\n${sections.join('\n')}`;
}
