import {code, entryOf, exampleOf, formOf} from './feldform';
import type {JsonSchema} from './jsonSchemas';

/** Kinds of files in the order of the page: name of the schema, heading, where such files lie. */
const ABSCHNITTE = [
  ['beruf', 'Berufsprofil', 'Vorspann von `docs/berufe/<gruppe>/<id>.md`.'],
  ['thema', 'Leitthema', 'Vorspann von `docs/themen/<leitthema>/index.md`.'],
  ['artikel', 'Artikel', 'Vorspann von `docs/themen/<leitthema>/<name>.md`.'],
  ['weg', 'Weg', 'Vorspann von `docs/qualifizierung/<name>.md`.'],
  ['leitfaden', 'Leitfaden', 'Vorspann von `docs/beratung/<name>.md`.'],
  ['region', 'Seite zur Region', 'Vorspann von `docs/region/<name>.md`.'],
  [
    'aktuelles',
    'Beitrag',
    'Vorspann von `docs/aktuelles/<name>.md`. Mit `veranstaltung` ist es eine Veranstaltung, mit `projekt` ein Transferprojekt, sonst eine Meldung.',
  ],
  ['seite', 'Andere Seite', 'Vorspann von `docs/mitwirken/<name>.md` und `docs/ueber/<name>.md`.'],
  ['quellen', 'Quelle', 'Ein Eintrag in `docs/register/quellen.yaml`.'],
  ['kompetenzen', 'Kompetenz', 'Ein Eintrag in `docs/register/kompetenzen.yaml`.'],
  ['qualifizierungen', 'Qualifizierung', 'Ein Eintrag in `docs/register/qualifizierungen.yaml`.'],
  ['foerderungen', 'Förderung', 'Ein Eintrag in `docs/register/foerderungen.yaml`.'],
  ['standorte', 'Standort', 'Ein Eintrag in `docs/register/standorte.yaml`.'],
  ['glossar', 'Glossarbegriff', 'Ein Eintrag in `docs/register/glossar.yaml`.'],
  ['kldb', 'KldB-Nummer', 'Ein Eintrag in `docs/register/kldb.yaml`.'],
] as const;

const KOPF = `---
title: Felder
kurz: Alle Felder der Inhaltsdateien mit Bedeutung, erlaubten Werten und einem Beispiel.
stand: "2026-11-22"
reihenfolge: 30
---

Diese Seite wird mit \`npm run generate\` aus dem Datenmodell erzeugt. Änderungen von Hand gehen verloren. Felder eines Blocks oder einer Liste stehen mit einem Punkt hinter deren Namen: \`wandel.text\` ist das Feld \`text\` in jedem Eintrag der Liste \`wandel\`. „Pflicht“ gilt innerhalb des Blocks.
`;

/** The page `docs/mitwirken/felder.md`: one table for each kind of file. */
export function fieldPage(schemas: ReadonlyMap<string, JsonSchema>): string {
  const sections = ABSCHNITTE.map(([name, heading, place]) => {
    const schema = schemas.get(name);
    if (!schema) throw new Error(`No schema "${name}"`);
    return [
      `## ${heading}\n\n${place}\n`,
      '| Feld | Bedeutung | Form | Pflicht | Beispiel |',
      '| --- | --- | --- | --- | --- |',
      ...rows(entryOf(schema), ''),
      '',
    ].join('\n');
  });
  return [KOPF, ...sections].join('\n');
}

function rows(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (typeof value === 'boolean') return [];
    const path = prefix ? `${prefix}.${key}` : key;
    const required = schema.required?.includes(key) ? 'ja' : 'nein';
    const cells = [code(path), value.description ?? '', formOf(value), required, exampleOf(value)];
    return [`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`, ...rows(entryOf(value), path)];
  });
}
