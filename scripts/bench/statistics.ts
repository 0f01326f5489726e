/** Mean; 0 for no values. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Percentile by nearest rank: the smallest value that at least `share` of the values do not exceed. NaN for no values.
 * @param share 0 < share <= 1, for example 0.95
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Middle value; the lower one of two. NaN for no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
