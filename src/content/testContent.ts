import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {parseDocument, stringify} from 'yaml';
import {checkContent, RULES} from './check';
import type {Rule} from './check/rule';
import type {Finding} from './finding';
import {loadContent} from './load';
import {BERUF_ABSCHNITTE, keysOf, LEITTHEMEN, THEMA_ABSCHNITTE} from './schema';

/** Files of a small project for tests: path below the project folder → text or bytes. */
export type TestFiles = Map<string, string | Uint8Array>;

/** The day on which the test project is checked. */
export const HEUTE = '2026-11-22';
/** Paths of the test project's pages. */
export const MECHATRONIKER = 'docs/berufe/elektro/mechatroniker.md';
export const INDUSTRIEMECHANIKER = 'docs/berufe/produktion/industriemechaniker.md';
export const THEMA = 'docs/themen/digitalisierung/index.md';
export const ARTIKEL = 'docs/themen/digitalisierung/roboter.md';
export const LEITFADEN = 'docs/beratung/wechsel.md';
export const SEITE = 'docs/ueber/daten.md';

/** Sentences that tell where they stand: no two pages of the project say the same. */
const absatz = (sentences: number, ort: string) =>
  Array.from(
    {length: sentences},
    () =>
      `Die Fachkräfte prüfen für ${ort} an jedem Tag mehrere Baugruppen und dokumentieren die Ergebnisse im System.`,
  ).join(' ');
const COMPETENCES = [
  'bohren',
  'drehen',
  'fraesen',
  'feilen',
  'loeten',
  'messen',
  'montieren',
  'pruefen',
  'ruesten',
  'warten',
];

const yaml = (value: unknown) => stringify(value, {aliasDuplicateObjects: false, lineWidth: 0});

/** A complete, valid project with two profiles, one theme, one article, one guide, one page and all registers: no error and no warning. */
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

const grund = {title: 'Digitalisierung', kurz: 'Was sich in den Betrieben verändert und für wen.', stand: HEUTE};

function aussagen(themen: readonly string[]) {
  return themen.map((leitthema, index) => ({
    id: `aussage-${index}`,
    leitthema,
    text: `In den Betrieben ändert sich die Arbeit, Beobachtung ${index}.`,
    richtung: 'waechst',
    beleg: 'studie',
    quellen: ['bibb-2024'],
    stand: '2024-05',
    gueltig_bis: '2027-05',
  }));
}

const thema = {
  ...grund,
  leitthema: 'digitalisierung',
  wandel: aussagen(['digitalisierung', 'digitalisierung', 'digitalisierung']),
  fragen: ['Womit arbeiten Sie täglich?', 'Welche Programme nutzen Sie?', 'Wer hilft Ihnen dabei?'],
};

const artikel = {
  ...thema,
  title: 'Roboter in der Montage',
  auch: ['Cobot-Einsatz'],
  berufe: ['mechatroniker'],
};

const leitfaden = {
  ...grund,
  title: 'Wechsel planen',
  auch: ['Umsteigen'],
  ziel: 'Die Person kennt zwei Wege und den nächsten Schritt.',
  vorbereitung: ['Profil öffnen und lesen', 'Stellenlage ansehen', 'Lebenslauf überfliegen'],
  fragen: aussagen(['mensch', 'mensch', 'mensch', 'mensch', 'mensch']).map(({id}) => `Was sagt Ihnen ${id}?`),
  wege: [
    {
      text: 'Passt, wenn die Person gern an Anlagen arbeitet.',
      berufe: ['mechatroniker'],
      qualifizierungen: ['staplerschein'],
      foerderungen: ['bildungsgutschein'],
    },
    {text: 'Passt, wenn die Person im Lager bleiben will.'},
    {text: 'Passt, wenn die Person nichts ändern möchte.'},
  ],
  fallen: ['Zu früh zusagen.[^bibb-2024]', 'Fristen übersehen.', 'Den Betrieb vergessen.'],
  checkliste: ['Ziel klären', 'Fragen stellen', 'Wege nennen', 'Förderung prüfen', 'Termin setzen', 'Notiz machen'],
  gueltig_bis: '2027-11',
};

function beruf(id: string, ziel: string, gruppe: string, kldb: string) {
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1)}/in`;
  const wechsel = {ziel, art: 'seitlich', grundlage: 'einschaetzung', quellen: [], bruecke: ['staplerschein']};
  return {
    id,
    title,
    kurz: 'Baut Anlagen auf, prüft sie und hält sie instand.',
    gruppe,
    typ: 'ausbildung',
    kldb,
    bezeichnungen: {umgangssprachlich: [`Schrauber/in ${title}`]},
    auf_einen_blick: ['Die Arbeit ist vielseitig.', 'Die Nachfrage ist stabil.', 'Ein Wechsel ist gut möglich.'],
    wirkung: {digitalisierung: 'hoch', elektromobilitaet: 'mittel', 'flexible-produktion': 'gering', mensch: 'mittel'},
    taetigkeiten: Array.from({length: 8}, (_, i) => ({text: `Baugruppe Nummer ${i} montieren`, trend: 'stabil'})),
    wandel: aussagen([...keysOf(LEITTHEMEN), 'digitalisierung', 'mensch']),
    kompetenzen: COMPETENCES.map((kompetenz) => ({id: kompetenz, stufe: 2, trend: 'stabil'})),
    wechsel: Array.from({length: 3}, () => ({...wechsel, hinweis: 'Gemeinsam sind Montage und Prüfung.'})),
    qualifizierungen: ['staplerschein'],
    gespraech: {
      fragen: ['Was haben Sie gebaut?', 'Womit haben Sie gemessen?', 'Wen haben Sie angelernt?'],
      irrtuemer: ['Der Beruf ist nicht nur Handarbeit.'],
      nicht_versprechen: ['Dass ein Betrieb einstellt.'],
      anforderungen: {
        gesundheit: 'langes Stehen',
        schicht: 'je nach Betrieb',
        fuehrerschein: 'selten',
        sprache: 'Deutsch',
      },
    },
    pruefung: {naechste: '2027-05-31'},
    stand: HEUTE,
  };
}

const register = {
  quellen: [
    {
      id: 'bibb-2024',
      titel: 'Bericht zur Berufsbildung',
      herausgeber: 'BIBB',
      art: 'studie',
      url: 'https://www.bibb.de/bericht',
      gesehen_am: HEUTE,
    },
  ],
  kompetenzen: COMPETENCES.map((id) => ({id, name: `Werkstücke ${id}`, bereich: 'metall', auch: []})),
  qualifizierungen: [
    {
      id: 'staplerschein',
      titel: 'Staplerschein',
      typ: 'zertifikat',
      text: 'Lehrgang zum Führen von Gabelstaplern.',
      vermittelt: [{kompetenz: 'pruefen', stufe: 1}],
      dauer: 'drei Tage',
      voraussetzung: 'Mindestalter 18 Jahre',
      abschluss: 'Fahrausweis',
      praxis_geprueft: true,
      foerderung: ['bildungsgutschein'],
      quellen: ['bibb-2024'],
      stand: '2026',
    },
  ],
  foerderungen: [
    {
      id: 'bildungsgutschein',
      name: 'Bildungsgutschein',
      rechtsgrundlage: '§ 81 SGB III',
      fuer_wen: 'Arbeitslose und Beschäftigte',
      was: 'Kosten der Weiterbildung',
      bedingungen: 'Beratung vor Beginn der Maßnahme',
      stand: '2026-05',
      gueltig_bis: '2027-05',
      quellen: ['bibb-2024'],
    },
  ],
  standorte: [
    {
      id: 'werk-zwickau',
      name: 'Werk Zwickau',
      ort: 'Zwickau',
      land: 'Sachsen',
      lat: 50.7,
      lon: 12.5,
      produkte: ['Fahrzeuge'],
      text: 'Werk für Fahrzeuge in Zwickau, Stand 2026.',
      berufe: ['mechatroniker'],
      stand: '2026',
      gueltig_bis: '2027',
      quellen: ['bibb-2024'],
    },
  ],
  kldb: [
    {code: '26112', titel: 'Berufe in der Mechatronik'},
    {code: '25102', titel: 'Berufe in der Maschinenbau- und Betriebstechnik'},
  ],
};
