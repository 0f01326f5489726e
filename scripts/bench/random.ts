/** Gives numbers in [0, 1), the same sequence for the same seed. */
export type Random = () => number;

/** Seeded generator (mulberry32): small, fast, and even enough to draw samples with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws one item.
 * @throws RangeError when there is none
 */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Cannot draw from an empty list');
  return item;
}

/** Draws `size` different items, in their original order; all of them when there are no more. */
export function sample<T>(random: Random, items: readonly T[], size: number): T[] {
  const left = items.map((_, i) => i);
  // Fisher-Yates, only as far as needed.
  for (let i = 0; i < Math.min(size, left.length); i++) {
    const j = i + Math.floor(random() * (left.length - i));
    const [a, b] = [left[i] ?? i, left[j] ?? j];
    left[i] = b;
    left[j] = a;
  }
  const drawn = new Set(left.slice(0, Math.max(0, size)));
  return items.filter((_, i) => drawn.has(i));
}
