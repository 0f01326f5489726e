/** Each value with the one that follows it: nothing for fewer than two. */
export const steps = <T>(values: readonly T[]): [from: T, to: T][] =>
  values.slice(1).flatMap((to, i) => values.slice(i, i + 1).map((from): [T, T] => [from, to]));
