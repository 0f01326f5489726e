import type {BenchDocument} from './documents';
import {exactJudge} from './grades';
import type {Findings} from './protocol';
import {report} from './report';
import type {CaseResult} from './run';
import {answerableSuccess, scores} from './scores';

const document = (id: string, key = `beruf/${id}`): BenchDocument => ({
  key,
  id,
  title: id,
  shortTitle: '',
  code: '',
  names: [],
  forms: [],
  description: '',
  texts: [],
});

const size = {raw: 2000, gzip: 1000};

const own: Findings = {
  built: {cpu: 1.25, wall: 1},
  sizes: {index: size, texts: size, download: size},
  loaded: {cpu: 50, wall: 40, cold: 90, loads: 5, heap: 2e6},
  answers: [['beruf/koch~1'], ['beruf/koch', 'beruf/baecker'], []],
  latency: {fastest: [0.1, 0.2, 0.3], passes: 4},
};

const slow: Findings = {failure: 'nach 60 s abgebrochen', built: {cpu: 3, wall: 3}};

const result: CaseResult = {
  corpus: {
    documents: [document('koch'), document('koch', 'beruf/koch~1'), document('baecker')],
    queries: [
      {text: 'Köchin', right: ['koch'], kind: 'fem'},
      {text: 'Bäcker', right: ['baecker'], kind: 'exact'},
      {text: 'xyz', right: [], kind: 'negative'},
    ],
    judge: exactJudge,
  },
  findings: new Map([
    ['own', own],
    ['orama', slow],
  ]),
};

test('nonsense counts apart, and a replica of the right document is right', () => {
  expect(scores(result, 'own')).toMatchObject({
    overall: {n: 2, success1: 0.5, success3: 1, mrr: 0.75, zero: 0},
    nonsense: {answered: 0, of: 1},
  });
  expect(scores(result, 'own')?.byKind.get('fem')).toMatchObject({n: 1, success1: 1});
  expect(scores(result, 'orama')).toBeUndefined();
});

test('a query whose answer is not in the corpus does not count where corpora are compared', () => {
  const small = {...result, corpus: {...result.corpus, documents: result.corpus.documents.slice(0, 2)}};
  expect(answerableSuccess(small, 'own')).toBe(1);
  expect(answerableSuccess(small, 'orama')).toBeUndefined();
});

test('the report shows what was measured, dashes for the rest, and why', () => {
  const text = report(
    {
      engines: ['own', 'orama'],
      site: result,
      kldb: {result, typed: 7},
      scaling: new Map([[100, result]]),
      libraries: new Map([['own', {library: size}]]),
    },
    '2026-11-25',
  );
  expect(text).toContain('| Unsere Suche | 0,500 | 1,000 | 1,000 | 0,750 |');
  expect(text).toContain('| Orama, Deutsch | – | – | – | – | – | – | – |');
  expect(text).toContain('| Unsere Suche | 0,20 | 0,30 | 0,30 | 50 | 90 | 40 | 2,0 | 1,3 | 1,0 |');
  expect(text).toContain('Antwort je Tastendruck (7 Anfänge)');
  expect(text).toContain('| Suche | 100 Dokumente |');
  expect(text).toContain('- Seite, orama: nach 60 s abgebrochen');
  expect(text).not.toContain('NaN');
  expect(text).not.toContain('undefined');
});
