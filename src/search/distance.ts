/** Rows of the matrix, reused by all calls: words are at most this long. */
const MAX_LENGTH = 78;
const ROWS = [new Int16Array(MAX_LENGTH + 2), new Int16Array(MAX_LENGTH + 2), new Int16Array(MAX_LENGTH + 2)] as const;
const FAR = 99;

/**
 * Number of insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment
 * variant of Damerau-Levenshtein), computed in a band around the diagonal.
 * @param limit largest distance of interest
 * @returns the distance, or `limit + 1` when it is larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > MAX_LENGTH || b.length > MAX_LENGTH) return limit + 1;
  let [beforePrevious, previous, current]: [Int16Array, Int16Array, Int16Array] = [ROWS[0], ROWS[1], ROWS[2]];
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    current[from - 1] = from === 1 ? i : FAR;
    let smallest = current[from - 1] ?? FAR;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const above = j <= i - 1 + limit ? (previous[j] ?? FAR) : FAR;
      let cost = Math.min((previous[j - 1] ?? FAR) + (same ? 0 : 1), above + 1, (current[j - 1] ?? FAR) + 1);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforePrevious[j - 2] ?? FAR) + 1);
      current[j] = cost;
      smallest = Math.min(smallest, cost);
    }
    if (to < b.length) current[to + 1] = FAR;
    if (smallest > limit) return limit + 1;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[b.length] ?? limit + 1;
}
