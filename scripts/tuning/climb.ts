import type {Leaf} from './leaves';

/** A change that paid. */
export interface Step {
  name: string;
  from: number;
  to: number;
  /** Value of the objective after it. */
  reached: number;
}

/** Factors tried on each number. */
const FACTORS = [0.85, 1.15];
const DIGITS = 3;

/**
 * One round of coordinate ascent: tries each number a little smaller and a little larger and keeps what raises the
 * objective by at least `minGain`. A gain below it may come from a single example and is left alone.
 * @param objective what is to be high; reads the numbers anew on each call
 */
export function* climb(leaves: readonly Leaf[], objective: () => number, minGain: number): Generator<Step> {
  let best = objective();
  for (const leaf of leaves) {
    const from = leaf.get();
    let kept = from;
    for (const factor of FACTORS) {
      const to = Number((from * factor).toPrecision(DIGITS));
      leaf.set(to);
      const reached = objective();
      if (reached < best + minGain) continue;
      [best, kept] = [reached, to];
    }
    leaf.set(kept);
    if (kept !== from) yield {name: leaf.name, from, to: kept, reached: best};
  }
}
