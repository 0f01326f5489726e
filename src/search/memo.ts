/** Remembered results; then the memory starts anew. */
const CAPACITY = 20_000;

/**
 * Remembers the results of a pure function of one text. Words repeat so often in German text that this makes analysis
 * several times faster, and the texts of hits repeat from one keystroke to the next; the capacity keeps memory small.
 * @param capacity number of results remembered
 */
export function memoise<Result>(
  compute: (text: string) => Result,
  capacity: number = CAPACITY,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (known.size >= capacity) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}
