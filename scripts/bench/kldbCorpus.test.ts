import {pageOf} from './documents';
import {InputError} from './errors';
import {parseKldbCorpus} from './kldbCorpus';

const ROW = {
  kldb: '29222',
  titel: 'Berufe in der Backwarenherstellung',
  kurztitel: 'Backwaren - Fachkraft',
  beschreibung: 'Stellen Backwaren her.',
  taetigkeiten: ['Teige kneten', 'Brote backen'],
  bezeichnungen: ['Bäcker/in'],
  bezeichnungen_mw: ['Bäcker, Bäckerin'],
};

const parse = (rows: unknown) => parseKldbCorpus(JSON.stringify(rows), 'korpus.json');

test('reads an occupation', () => {
  const [document] = parse([ROW]);
  expect(document).toEqual({
    key: 'beruf/29222',
    id: '29222',
    title: ROW.titel,
    shortTitle: ROW.kurztitel,
    code: '29222',
    names: ROW.bezeichnungen,
    forms: ROW.bezeichnungen_mw,
    description: ROW.beschreibung,
    texts: ROW.taetigkeiten,
  });
});

test('the page for our engine has the short title among its names', () => {
  const page = parse([ROW]).map(pageOf)[0];
  expect(page?.namen.map(({text}) => text)).toEqual(['Backwaren - Fachkraft', 'Bäcker/in']);
  expect(page?.stichworte.map(({text}) => text)).toEqual(ROW.taetigkeiten);
  expect(page).toMatchObject({id: '29222', kldb: '29222', kurz: ROW.beschreibung});
});

test.each([
  [{}, 'korpus.json: expected a list of occupations'],
  [[], 'korpus.json: expected a list of occupations'],
  [['29222'], 'korpus.json: row 1: expected an object'],
  [[ROW, ROW], 'korpus.json: row 2: the code 29222 occurs twice'],
  [[{...ROW, kldb: '292'}], 'korpus.json: row 1: "kldb" has to be a text of five digits, found "292"'],
  [[{...ROW, kldb: 29222}], 'korpus.json: row 1: "kldb" has to be a text'],
  [[{...ROW, titel: undefined}], 'korpus.json: row 1: "titel" has to be a text'],
  [[{...ROW, taetigkeiten: 'Teige kneten'}], 'korpus.json: row 1: "taetigkeiten" has to be a list of texts'],
  [[{...ROW, bezeichnungen: [1]}], 'korpus.json: row 1: "bezeichnungen" has to be a list of texts'],
])('%j is refused', (rows, message) => {
  expect(() => parse(rows)).toThrow(InputError);
  expect(() => parse(rows)).toThrow(message);
  expect(() => parse(rows)).toThrow('Example: [{"kldb": "29222"');
});

test('broken JSON is refused with its line where it is known', () => {
  expect(() => parseKldbCorpus('[\n{"kldb": "29222",}\n]', 'korpus.json')).toThrow(
    /^korpus\.json: line 2: not valid JSON/,
  );
  expect(() => parseKldbCorpus('', 'korpus.json')).toThrow(/^korpus\.json: not valid JSON/);
});
