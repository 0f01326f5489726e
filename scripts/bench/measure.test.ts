import {answerAll, PASSES, timeQueries} from './measure';

const never = () => false;

/** A clock that a query advances by as many milliseconds as it says, the first pass being slow. */
function slowFirstPass() {
  let time = 0;
  const seen = new Set<string>();
  return {
    now: () => time,
    answer: (query: string) => {
      time += Number(query) * (seen.has(query) ? 1 : 10);
      seen.add(query);
    },
  };
}

test('keeps the fastest of all passes', async () => {
  const {now, answer} = slowFirstPass();
  expect(await timeQueries(['3', '5'], answer, never, now)).toEqual({fastest: [3, 5], passes: PASSES});
});

test('waits for answers that come later', async () => {
  let time = 0;
  const answer = async () => {
    await Promise.resolve();
    time += 2;
  };
  expect(await timeQueries(['a'], answer, never, () => time)).toEqual({fastest: [2], passes: PASSES});
});

test('what was not finished in time counts only in whole passes', async () => {
  const limited = (queries: number) => {
    let asked = 0;
    return () => asked++ >= queries;
  };
  const {now, answer} = slowFirstPass();
  expect(await timeQueries(['3', '5'], answer, limited(3), now)).toEqual({fastest: [30, 50], passes: 1});
  expect(await timeQueries(['3', '5'], answer, limited(1), now)).toBeUndefined();
});

test('answers are complete or none', async () => {
  const answer = async (query: string) => query.toUpperCase();
  expect(await answerAll(['a', 'b'], answer, never)).toEqual(['A', 'B']);
  expect(await answerAll(['a', 'b'], answer, () => true)).toBeUndefined();
});
