import type {BenchDocument} from './documents';
import {exactJudge, kldbJudge} from './grades';

const documents = ['24232', '24233', '24242', '29222'].map((id): BenchDocument => ({
  key: `beruf/${id}`,
  id,
  title: '',
  shortTitle: '',
  code: id,
  names: [],
  forms: [],
  description: '',
  texts: [],
}));

const query = (...right: string[]) => ({text: 'Dreher', right, kind: 'hand'});

test('on the site only what the query names is right', () => {
  expect(exactJudge(query('dreher', 'fraeser'))).toEqual(
    new Map([
      ['dreher', 2],
      ['fraeser', 2],
    ]),
  );
});

test('in the classification the same occupation on another level is close by', () => {
  const judge = kldbJudge(documents);
  expect(judge(query('24232'))).toEqual(
    new Map([
      ['24232', 2],
      ['24233', 1],
    ]),
  );
  expect(judge(query('24232', '24233'))).toEqual(
    new Map([
      ['24232', 2],
      ['24233', 2],
    ]),
  );
  expect(judge(query())).toEqual(new Map());
});
