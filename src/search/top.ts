/**
 * The items with the highest scores, best first; equal scores in ascending order of the items. Faster than sorting all
 * when few are wanted.
 * @param scores by item
 */
export function topOf(items: readonly number[], limit: number, scores: Float64Array): number[] {
  const best: number[] = [];
  const before = (a: number, b: number): boolean => {
    const [scoreA, scoreB] = [scores[a] ?? 0, scores[b] ?? 0];
    return scoreA > scoreB || (scoreA === scoreB && a < b);
  };
  for (const item of items) {
    const last = best[best.length - 1];
    if (best.length >= limit && (last === undefined || !before(item, last))) continue;
    let position = best.length;
    while (position > 0 && before(item, best[position - 1] ?? item)) position--;
    best.splice(position, 0, item);
    if (best.length > limit) best.pop();
  }
  return best;
}
