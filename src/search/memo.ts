/** Remembered results; then the memory starts anew. */
const CAPACITY = 20_000;

/**
 * Remembers the results of a pure function of one word. Words repeat so often in German text that this makes analysis
 * several times faster; the capacity keeps memory small.
 */
export function memoise(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    if (known.size >= CAPACITY) known.clear();
    const result = compute(word);
    known.set(word, result);
    return result;
  };
}
