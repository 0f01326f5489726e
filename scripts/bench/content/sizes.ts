/** Makes the same profiles in every run. */
export const SEED = 20261126;

/** Positive whole numbers in a list with commas; `undefined` when there is anything else. */
export function wholeNumbers(text: string): number[] | undefined {
  const numbers = text.split(',').map(Number);
  return numbers.every((value) => Number.isInteger(value) && value > 0) ? numbers : undefined;
}
