import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {kldbCorpus, kldbFiles} from './corpora';

const ROW = {
  kldb: '29222',
  titel: 'Berufe in der Backwarenherstellung',
  kurztitel: 'Backwaren - Fachkraft',
  beschreibung: '',
  taetigkeiten: [],
  bezeichnungen: ['Bäcker/in'],
};

let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bench-test-'))));
afterEach(() => rmSync(folder, {recursive: true}));

test('the usual files are taken when they are there, named ones in any case', () => {
  const named = {corpus: 'a.json', queries: 'b.tsv'};
  expect(kldbFiles(folder, named)).toEqual(named);
  expect(kldbFiles(folder, {corpus: undefined, queries: undefined})).toBeUndefined();
});

test('a corpus with its queries', () => {
  const corpus = file('k.json', JSON.stringify([ROW]));
  const queries = file('a.tsv', 'anfrage\tkldb\tart\nBäckerin\t29222\tfem\n');
  const read = kldbCorpus({corpus, queries});
  expect(read.documents.map(({id, names, forms}) => ({id, names, forms}))).toEqual([
    {id: '29222', names: ['Bäcker/in'], forms: ['Bäcker/in']},
  ]);
  expect(read.queries.map(read.judge)).toEqual([new Map([['29222', 2]])]);
});

test('a file that is not there is named', () => {
  const corpus = join(folder, 'fehlt.json');
  expect(() => kldbCorpus({corpus, queries: corpus})).toThrow(/fehlt\.json: cannot be read \(.*ENOENT/);
});

test('queries have to fit the corpus', () => {
  const corpus = file('k.json', JSON.stringify([ROW]));
  const queries = file('a.tsv', 'anfrage\tkldb\tart\nKoch\t29302\texact\n');
  expect(() => kldbCorpus({corpus, queries})).toThrow(`${queries}: line 2: no document has the id "29302"`);
});
