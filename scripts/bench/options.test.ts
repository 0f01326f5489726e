import {ENGINES} from './engines';
import {InputError} from './errors';
import {readOptions} from './options';

test('without flags everything is measured', () => {
  expect(readOptions([])).toEqual({
    cases: new Set(['own', 'kldb', 'scaling']),
    engines: ENGINES.map(({id}) => id),
    corpus: undefined,
    queries: undefined,
    siteQueries: undefined,
    out: undefined,
    budget: 60,
    sample: undefined,
  });
});

test('cases and engines are chosen, in the order of the tables', () => {
  expect(readOptions(['--only', 'kldb,own']).cases).toEqual(new Set(['own', 'kldb']));
  expect(readOptions(['--no-scaling']).cases).toEqual(new Set(['own', 'kldb']));
  expect(readOptions(['--engines', 'orama, own']).engines).toEqual(['own', 'orama']);
});

test('files and numbers', () => {
  const flags = ['--corpus', 'a.json', '--queries', 'b.tsv', '--out', 'c.md', '--budget', '5', '--sample', '10'];
  expect(readOptions(flags)).toMatchObject({corpus: 'a.json', queries: 'b.tsv', out: 'c.md', budget: 5, sample: 10});
});

test.each([
  [['--engines', 'lucene'], '--engines: no such name: lucene. Known: own, '],
  [['--only', 'all'], '--only: no such name: all. Known: own, kldb, scaling'],
  [['--corpus', 'a.json'], '--corpus and --queries belong together'],
  [['--budget', 'long'], '--budget: expected a whole number above 0'],
  [['--sample', '0'], '--sample: expected a whole number above 0'],
  [['--fast'], "Unknown option '--fast'"],
])('%j is refused with the usage', (flags, message) => {
  expect(() => readOptions(flags)).toThrow(InputError);
  expect(() => readOptions(flags)).toThrow(message);
  expect(() => readOptions(flags)).toThrow('Usage: npm run bench:search');
});
