/** Scores of a few among many entries; remembers which entries have one. */
export class Scores {
  /** Entries with a score, in the order of their first score. */
  readonly touched: number[] = [];
  private readonly values: Float64Array;

  constructor(size: number) {
    this.values = new Float64Array(size);
  }

  get(id: number): number {
    return this.values[id] ?? 0;
  }

  /** Keeps the larger of the two. Scores are positive. */
  raise(id: number, value: number): void {
    const known = this.get(id);
    if (value <= known) return;
    if (known === 0) this.touched.push(id);
    this.values[id] = value;
  }

  add(id: number, value: number): void {
    const known = this.get(id);
    if (known === 0 && value > 0) this.touched.push(id);
    this.values[id] = known + value;
  }

  /** Adds all scores to another table and forgets them. */
  moveTo(target: Scores): void {
    for (const id of this.touched) target.add(id, this.get(id));
    this.clear();
  }

  clear(): void {
    for (const id of this.touched) this.values[id] = 0;
    this.touched.length = 0;
  }
}

/** For each page its best entry with its score. */
export class BestEntry {
  private readonly touched: number[] = [];
  private readonly scores: Float64Array;
  private readonly entries: Int32Array;

  constructor(pages: number) {
    this.scores = new Float64Array(pages);
    this.entries = new Int32Array(pages);
  }

  /** 0 for a page without an entry. */
  score(page: number): number {
    return this.scores[page] ?? 0;
  }

  entry(page: number): number {
    return this.entries[page] ?? 0;
  }

  /** Keeps the entry when it is better than the one before; the first of equals stays. */
  raise(page: number, score: number, entry: number): void {
    const known = this.score(page);
    if (score <= known) return;
    if (known === 0) this.touched.push(page);
    this.scores[page] = score;
    this.entries[page] = entry;
  }

  clear(): void {
    for (const page of this.touched) this.scores[page] = 0;
    this.touched.length = 0;
  }
}
