import {InputError} from './errors';
import {KLDB_QUERIES, parseQueries, SITE_QUERIES} from './queries';

const KNOWN = new Set(['baecker', 'koch']);

const parse = (...lines: string[]) =>
  parseQueries(['anfrage\tids\tart', ...lines].join('\n'), 'anfragen.tsv', SITE_QUERIES, KNOWN);

test('reads queries with several, one and no right answer, with any line end', () => {
  const text =
    '\uFEFFanfrage\tids\tart\r\nBrot backen\tbaecker koch\ttask\r\nBäckerin\tbaecker\tfem\r\nxyz\t\tnegative\r\n';
  expect(parseQueries(text, 'anfragen.tsv', SITE_QUERIES, KNOWN)).toEqual([
    {text: 'Brot backen', right: ['baecker', 'koch'], kind: 'task'},
    {text: 'Bäckerin', right: ['baecker'], kind: 'fem'},
    {text: 'xyz', right: [], kind: 'negative'},
  ]);
});

test.each([
  ['Bäcker', 'anfragen.tsv: line 2: expected 3 columns separated by tabs, found 1'],
  ['Bäcker\tbaecker\texact\tmehr', 'anfragen.tsv: line 2: expected 3 columns separated by tabs, found 4'],
  [' \tbaecker\texact', 'anfragen.tsv: line 2: the query is empty'],
  ['Bäcker\tbaecker\t', 'anfragen.tsv: line 2: the kind ("art") is empty'],
  ['Bäcker\t\texact', 'anfragen.tsv: line 2: no right answer; only the kind "negative" has none'],
  ['Bäcker\tbaecker\tnegative', 'anfragen.tsv: line 2: the kind "negative" has no right answers'],
  ['Bäcker\tbaecker metzger\texact', 'anfragen.tsv: line 2: no document has the id "metzger"'],
])('%j is refused', (line, message) => {
  expect(() => parse(line)).toThrow(InputError);
  expect(() => parse(line)).toThrow(message);
});

test('the line number counts empty lines', () => {
  expect(() => parse('Koch\tkoch\texact', '', 'Koch')).toThrow('line 4');
});

test('another header, or nothing after it, is refused with an example', () => {
  expect(() => parseQueries('query\tids\n', 'a.tsv', KLDB_QUERIES, KNOWN)).toThrow(
    'a.tsv: line 1: the header has to be "anfrage", "kldb", "art", separated by tabs\n' +
      'Example (separated by tabs):\nanfrage\tkldb\tart\nBäcker/in - Konditorei\t29222 29212\texact',
  );
  expect(() => parse()).toThrow('line 2: there are no queries');
});
