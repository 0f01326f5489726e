import {parseDocument, visit} from 'yaml';
import {
  ARTIKEL,
  BEITRAG,
  checkFiles,
  HEUTE,
  INDUSTRIEMECHANIKER,
  testContent,
  textOf,
  type TestFiles,
} from '../testContent';
import {splitMarkdown} from '../load/splitMarkdown';
import {parseYaml} from '../load/parseYaml';
import {ARTEN, type Art} from './arten';
import {fuegeEintragEin} from './fuegeEintragEin';
import {lueckenIn} from './luecke';

/** An id that the test project does not have. */
export const NEU = 'neuling';
const TAG = '2026-04-05';

/** What is said with the command for each kind, so that the place is known. */
export const ANGABEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  beruf: {gruppe: 'produktion'},
  artikel: {leitthema: 'digitalisierung'},
  veranstaltung: {datum: TAG},
  quelle: {},
  standort: {},
  qualifizierung: {},
};

/** A file of the test project that holds valid values for the gaps of a kind. */
const VORBILDER: Readonly<Record<string, string>> = {beruf: INDUSTRIEMECHANIKER, artikel: ARTIKEL, aktuelles: BEITRAG};

/** Values of fields the model does not have or that may not stand twice, by path without the numbers of list entries. */
const WERTE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  beruf: {
    id: NEU,
    title: 'Neuling/in',
    berufenet: 123456,
    'bezeichnungen.umgangssprachlich': 'Frischling/in',
    'taetigkeiten.leitthema': 'digitalisierung',
    'taetigkeiten.aussage': 'aussage-1',
    'wandel.widerspruch': 'aussage-1',
    'ordnung.name': 'Verordnung über die Berufsausbildung',
    'ordnung.kurz': 'NeuAusbV',
    'ordnung.vom': '2020-05-01',
    'ordnung.in_kraft': '2020-08-01',
    'ordnung.dauer_monate': 42,
    'ordnung.geaendert': 'geändert im Jahr 2023',
    'ordnung.schwerpunkte': 'Werkzeugbau',
    'ordnung.quelle': 'bibb-2024',
    zurueckgezogen: 'Der Beruf wird seit 2024 nicht mehr ausgebildet.',
    ersetzt_durch: 'mechatroniker',
    stand: HEUTE,
  },
  artikel: {
    title: 'Neue Technik',
    auch: 'Neutechnik',
    reihenfolge: 12,
    'wandel.widerspruch': 'aussage-1',
    'schaubild.art': 'kette',
    'schaubild.titel': 'Der Weg in zwei Teilen',
    'schaubild.teile.name': 'Ein Teil',
    'schaubild.teile.text': 'Hier beginnt es.',
  },
  aktuelles: {
    title: 'Ein Fachtag',
    auch: 'Fachtreffen',
    reihenfolge: 12,
    leitthemen: 'mensch',
    datum: TAG,
    'veranstaltung.beginn': TAG,
    'veranstaltung.ende': TAG,
    'veranstaltung.adresse': 'https://www.example.org/fachtag',
  },
  quellen: {
    id: NEU,
    titel: 'Neuer Bericht zur Lage',
    datum: '2024-03',
    'zitiert_nach.titel': 'Bericht über den Bericht',
    'zitiert_nach.herausgeber': 'Zeitung',
    'zitiert_nach.datum': '2024',
    'zitiert_nach.url': 'https://www.example.org/bericht',
  },
  standorte: {
    id: NEU,
    name: 'Werk Leipzig',
    text: 'Werk für Karosserien in Leipzig, Stand 2026.',
    agenturbezirk: 'Leipzig',
  },
  qualifizierungen: {id: NEU, titel: 'Kranschein', auch: 'Kranführerschein', text: 'Lehrgang zum Führen von Kranen.'},
};

/** The values of the model of a kind: front matter, or the first entry of the register. */
function vorbild({schema, register}: Art): unknown {
  const files = testContent();
  const text = textOf(files, register ? `docs/register/${register}.yaml` : (VORBILDER[schema] ?? ''));
  const daten = parseYaml(register ? text : (splitMarkdown(text)?.frontMatter ?? ''), '', 0).yaml?.data;
  return register ? (daten as unknown[])[0] : daten;
}

function wertAn(daten: unknown, pfad: readonly (string | number)[]): unknown {
  return pfad.reduce<unknown>((wert, schritt) => {
    if (Array.isArray(wert)) return (wert as unknown[])[Number(schritt) % wert.length];
    return typeof wert === 'object' && wert !== null ? (wert as Record<string, unknown>)[schritt] : undefined;
  }, daten);
}

/** Fills every gap of a scaffold with a value that is right in the test project. Comments stay. */
export function ausgefuellt(art: Art, geruest: string): string {
  const teile = splitMarkdown(geruest);
  const document = parseDocument(teile?.frontMatter ?? geruest);
  const modell = vorbild(art);
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || lueckenIn(node.value).length === 0) return;
      const ganz = pfadVon([...ancestors, node]);
      const pfad = art.register === undefined ? ganz : ganz.slice(1);
      const wert = WERTE[art.schema]?.[pfad.filter((teil) => typeof teil === 'string').join('.')];
      const neu = wert ?? wertAn(modell, pfad);
      if (neu === undefined) throw new Error(`No value for ${pfad.join('.')}`);
      node.value = neu;
    },
  });
  const yaml = document.toString({lineWidth: 0});
  if (!teile) return yaml;
  const files = testContent();
  // The body of the model, with other sentences: none may stand twice.
  const koerper = textOf(files, VORBILDER[art.schema] ?? '').split('\n---\n')[1] ?? '';
  return `---\n${yaml}---\n${koerper.replaceAll('mehrere Baugruppen', 'einige neue Baugruppen')}`;
}

/** Names and numbers that lead to the last of some nodes of a YAML document. */
function pfadVon(knoten: readonly unknown[]): (string | number)[] {
  return knoten.flatMap<string | number>((eltern, index) => {
    const kind = knoten[index + 1];
    const {items, key} = eltern as {items?: unknown[]; key?: {value?: unknown}};
    if (kind === undefined) return [];
    if (key !== undefined) return [String(key.value)];
    return items && !(kind as {key?: unknown}).key ? [items.indexOf(kind)] : [];
  });
}

/** The test project with a new file or entry of a kind. */
export function mit(name: string, datei: string, text: string): TestFiles {
  const files = testContent();
  const art = ARTEN[name];
  if (art?.register === undefined) return files.set(datei, text);
  return files.set(datei, fuegeEintragEin(textOf(files, datei), text, NEU));
}

/** What the check says, but for the hint that nothing refers to a new entry yet. */
export const befunde = (files: TestFiles) =>
  checkFiles(files)
    .filter(({rule}) => rule !== 'ungenutzt')
    .map(({rule, field, line, message}) => `${rule} ${field} ${line}: ${message}`);
