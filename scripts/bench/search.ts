/**
 * Measures the search on a corpus of occupations with labelled queries, next to FlexSearch's own Document index.
 *
 *     npx tsx scripts/bench/search.ts --korpus <korpus.json> --anfragen <anfragen.tsv> [--fehler <art>]
 *
 * Corpus: JSON list of {kldb, titel, kurztitel, beschreibung, taetigkeiten, bezeichnungen}. Queries: tab-separated
 * anfrage, kldb (space-separated, right answers), art. Neither belongs to this repository.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {Document} from 'flexsearch';
import {buildIndex, loadIndex, type SuchDokument, type SuchIndexDaten} from '../../src/search';

interface Query {
  text: string;
  right: ReadonlySet<string>;
  art: string;
}

/** Answers a query with document ids, best first. */
type Engine = (query: string) => string[];

/** Result of one query: rank of the first right answer (0: none in the first ten) and the time it took. */
interface Outcome {
  query: Query;
  rank: number;
  milliseconds: number;
  answers: string[];
}

const DEPTH = 10;
const REPEATS = 5;

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`${where}: expected an object`);
  return Object.fromEntries(Object.entries(value));
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function readCorpus(file: string): SuchDokument[] {
  const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${file}: expected a list`);
  return rows.map((row, i) => {
    const {kldb, titel, kurztitel, beschreibung, taetigkeiten, bezeichnungen} = record(row, `${file}, row ${i}`);
    return {
      id: String(kldb),
      typ: 'beruf',
      title: String(titel),
      url: `/berufe/${String(kldb)}/`,
      kurz: String(beschreibung),
      kldb: String(kldb),
      namen: [String(kurztitel), ...strings(bezeichnungen)].map((text) => ({text, art: 'teilgebiet'})),
      stichworte: strings(taetigkeiten).map((text) => ({text, art: 'taetigkeit'})),
      absaetze: [],
    };
  });
}

function readQueries(file: string): Query[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).slice(1);
  return lines.flatMap((line) => {
    const [text, right, art] = line.split('\t');
    return text === undefined || right === undefined || art === undefined
      ? []
      : [{text, right: new Set(right.split(' ').filter(Boolean)), art}];
  });
}

/** FlexSearch as its manual introduces it: one field per kind of text, default options. */
function documentDefault(docs: readonly SuchDokument[]): {engine: Engine; bytes: number} {
  const index = new Document({document: {id: 'id', index: ['title', 'names', 'text']}});
  for (const {id, title, namen, stichworte, kurz, kldb} of docs) {
    const names = [...namen, {text: kldb ?? ''}].map(({text}) => text).join(' | ');
    index.add({id, title, names, text: [...stichworte.map(({text}) => text), kurz].join(' ')});
  }
  let exported = '';
  index.export((key, data) => {
    exported += `${key}${data}`;
  });
  const engine: Engine = (query) => {
    const ids = index.search(query, {limit: DEPTH}).flatMap(({result}) => result.map(String));
    return [...new Set(ids)].slice(0, DEPTH);
  };
  return {engine, bytes: gzipSync(exported).length};
}

function measure(engine: Engine, queries: readonly Query[]): Outcome[] {
  for (const {text} of queries) engine(text);
  return queries.map((query) => {
    let milliseconds = Infinity;
    let answers: string[] = [];
    for (let i = 0; i < REPEATS; i++) {
      const start = performance.now();
      answers = engine(query.text);
      milliseconds = Math.min(milliseconds, performance.now() - start);
    }
    return {query, rank: answers.findIndex((id) => query.right.has(id)) + 1, milliseconds, answers};
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

const success = (outcomes: readonly Outcome[], depth: number): number =>
  mean(outcomes.map(({rank}) => (rank > 0 && rank <= depth ? 1 : 0)));

const reciprocal = (outcomes: readonly Outcome[]): number => mean(outcomes.map(({rank}) => (rank > 0 ? 1 / rank : 0)));

function percentile(outcomes: readonly Outcome[], share: number): number {
  const times = outcomes.map(({milliseconds}) => milliseconds).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
}

const row = (...cells: (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell)).join(' | ')} |`;

function report(ours: readonly Outcome[], peer: readonly Outcome[]): void {
  console.log(row('Art', 'n', 's@1', 's@3', 's@10', 'MRR', 'ohne Treffer', 'Document s@1', 'Document s@10'));
  console.log(row(...Array.from({length: 9}, () => '---')));
  const kinds = [...new Set(ours.map(({query}) => query.art))].sort();
  for (const kind of [...kinds, 'gesamt']) {
    const of = (all: readonly Outcome[]): Outcome[] =>
      all.filter(({query}) => (kind === 'gesamt' ? query.right.size > 0 : query.art === kind));
    const [own, other] = [of(ours), of(peer)];
    const empty = mean(own.map(({answers}) => (answers.length === 0 ? 1 : 0)));
    const quality = [success(own, 1), success(own, 3), success(own, DEPTH), reciprocal(own), empty];
    console.log(row(kind, String(own.length), ...quality, success(other, 1), success(other, DEPTH)));
  }
}

function reportFailures(outcomes: readonly Outcome[], kind: string, docs: readonly SuchDokument[]): void {
  const titles = new Map(docs.map(({id, title}) => [id, title]));
  for (const {query, rank, answers} of outcomes) {
    if (query.art !== kind || rank === 1) continue;
    const first = answers.slice(0, 3).map((id) => `${id} ${titles.get(id) ?? ''}`);
    console.log(`- ${query.text} [${[...query.right].join(' ')}] Rang ${rank || '-'}: ${first.join(' · ')}`);
  }
}

function main(): void {
  const {values} = parseArgs({
    options: {korpus: {type: 'string'}, anfragen: {type: 'string'}, fehler: {type: 'string'}},
  });
  if (values.korpus === undefined || values.anfragen === undefined) {
    console.error(
      'usage: tsx scripts/bench/search.ts --korpus <korpus.json> --anfragen <anfragen.tsv> [--fehler <art>]',
    );
    process.exitCode = 2;
    return;
  }
  const docs = readCorpus(values.korpus);
  const queries = readQueries(values.anfragen);
  const cpu = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1000;
  const buildStart = process.cpuUsage();
  const json = JSON.stringify(buildIndex(docs));
  const build = cpu(buildStart);
  const loadStart = process.cpuUsage();
  const suche = loadIndex(JSON.parse(json) as SuchIndexDaten);
  const load = cpu(loadStart);
  const ours = measure((query) => suche.suche(query, {limit: DEPTH}).treffer.map(({id}) => id), queries);
  if (values.fehler !== undefined) {
    reportFailures(ours, values.fehler, docs);
    return;
  }
  const peer = documentDefault(docs);
  const theirs = measure(peer.engine, queries);
  report(ours, theirs);
  const {namen, passagen, dokumente} = buildIndex(docs);
  const kilobytes = (part: unknown): string => `${Math.round(gzipSync(JSON.stringify(part)).length / 1024)} kB`;
  console.log('');
  console.log(row('', 'Suche', 'Document'));
  console.log(row('---', '---', '---'));
  for (const share of [0.5, 0.95, 0.99]) {
    console.log(row(`p${share * 100} ms`, percentile(ours, share), percentile(theirs, share)));
  }
  console.log(row('Index gzip', kilobytes({namen, passagen}), `${Math.round(peer.bytes / 1024)} kB`));
  console.log(row('davon Namen', kilobytes(namen), ''));
  console.log(row('Texte für Auszüge gzip', kilobytes(dokumente), ''));
  console.log(row('Aufbau / Laden ms CPU', `${Math.round(build)} / ${Math.round(load)}`, ''));
}

main();
