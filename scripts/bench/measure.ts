import type {Timing} from './protocol';

/** Passes over the queries that are timed, after one that is not. */
export const PASSES = 4;

/** Something that answers a query, at once or later. */
export type Answer<T> = (query: string) => T | Promise<T>;

/** Milliseconds; injected for tests. */
export type Clock = () => number;

/** Tells whether the time for measuring is used up. */
export type Overdue = () => boolean;

/**
 * Asks all queries once.
 * @returns undefined when the time was used up before the last
 */
export async function answerAll<T>(
  queries: readonly string[],
  answer: Answer<T>,
  overdue: Overdue,
): Promise<T[] | undefined> {
  const answers: T[] = [];
  for (const query of queries) {
    if (overdue()) return undefined;
    answers.push(await answer(query));
  }
  return answers;
}

/**
 * Times every query once per pass and keeps the fastest. Other programs and garbage collection only ever add time, so
 * the fastest is the nearest to the truth on a shared machine. Passes go over all queries, not one query several times:
 * no engine shall answer from a cache of the moment before.
 * @returns undefined when not even one pass was finished in time
 */
export async function timeQueries(
  queries: readonly string[],
  answer: Answer<unknown>,
  overdue: Overdue,
  now: Clock = () => performance.now(),
): Promise<Timing | undefined> {
  let fastest: number[] = queries.map(() => Infinity);
  for (let pass = 0; pass < PASSES; pass++) {
    const times: number[] = [];
    for (const query of queries) {
      if (overdue()) return pass === 0 ? undefined : {fastest, passes: pass};
      const start = now();
      const result = answer(query);
      // Awaiting what is there already would cost a turn of the event loop.
      if (result instanceof Promise) await result;
      times.push(now() - start);
    }
    fastest = fastest.map((time, i) => Math.min(time, times[i] ?? Infinity));
  }
  return {fastest, passes: PASSES};
}
