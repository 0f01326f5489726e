import type {QueryWord} from './expand';
import type {LoadedIndex} from './loaded';
import {Scores} from './scores';
import {WEIGHTS} from './weights';

/** Terms from this weight on say how common a word of the query is. */
const STRONG_MATCH = 0.5;

/** The entry that speaks most for a page. */
export interface Evidence {
  field: 'names' | 'passages';
  entry: number;
}

/** A page with its score, 0..1. */
export interface Ranked {
  page: number;
  score: number;
  evidence: Evidence;
}

interface Best {
  score: number;
  entry: number;
}

function raiseBest(best: Map<number, Best>, page: number, score: number, entry: number): void {
  const known = best.get(page);
  if (!known || score > known.score) best.set(page, {score, entry});
}

/** Largest raw score: a name that equals the query, and everything else on the page as well. */
const MAX_SCORE = 1 + WEIGHTS.exactName + WEIGHTS.passages;

/**
 * Ranks pages. A page is as good as its best name, plus what its descriptors and text add:
 *
 *     name    = share of the query covered × (u + (1 − u) × share of the name covered) + bonus when both are full
 *     passage = m × (best passage)² + (1 − m) × (all words anywhere on the page)²
 *     page    = name + weight × passage
 *
 * Shares count words by their information (inverse document frequency); the squares favour passages that hold the
 * whole query. The weight of passages grows when no name covers a query of several words.
 */
export class Ranker {
  private readonly nameWord: Scores;
  private readonly nameSum: Scores;
  private readonly passageWord: Scores;
  private readonly passageSum: Scores;
  private readonly pageWord: Scores;
  private readonly pageSum: Scores;

  constructor(private readonly index: LoadedIndex) {
    const {docs, names, passages} = index;
    [this.nameWord, this.nameSum] = [new Scores(names.entries.length), new Scores(names.entries.length)];
    [this.passageWord, this.passageSum] = [new Scores(passages.entries.length), new Scores(passages.entries.length)];
    [this.pageWord, this.pageSum] = [new Scores(docs.length), new Scores(docs.length)];
  }

  /** All pages that any word of the query leads to, best first; equal scores keep the order of the documents. */
  rank(query: readonly QueryWord[]): Ranked[] {
    const total = query.reduce((sum, word) => sum + this.collect(word), 0);
    const names = this.bestNames(total);
    const passages = this.bestPassages(total);
    const longest = Math.max(0, ...[...names.values()].map(({score}) => score));
    const growth = query.length > 2 ? WEIGHTS.passagesLongQuery : 0;
    const weight = WEIGHTS.passages * (1 + growth * Math.max(0, 1 - longest));
    const ranked = this.pageSum.touched.map((page): Ranked => {
      const name = names.get(page);
      const passage = passages.get(page);
      const scattered = Math.min(1, this.pageSum.get(page) / total);
      const body = WEIGHTS.samePassage * (passage?.score ?? 0) ** 2 + (1 - WEIGHTS.samePassage) * scattered ** 2;
      const type = WEIGHTS.pages[this.index.docs[page]?.typ ?? 'aktuelles'];
      const score = (type * ((name?.score ?? 0) + weight * body)) / MAX_SCORE;
      return {page, score, evidence: strongest(name, passage, weight)};
    });
    this.forget();
    return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
  }

  /** Adds what one word of the query finds; returns its information. */
  private collect(word: QueryWord): number {
    const {names, passages} = this.index;
    const [inNames, inPassages] = this.frequencies(word);
    const passageInformation = passages.postings.information(inPassages);
    const information = Math.min(
      inNames > 0 ? names.postings.information(inNames) : passageInformation,
      WEIGHTS.maxInformation,
    );
    for (const [term, {weight}] of word.matches) {
      names.postings.forEach(term, (id, slot) => {
        const score = information * weight * (WEIGHTS.nameSlots[slot] ?? 0);
        this.nameWord.raise(id, score);
        this.pageWord.raise(names.pages[id] ?? 0, score);
      });
      passages.postings.forEach(term, (id, slot) => {
        const kind = WEIGHTS.passageKinds[passages.entries[id]?.art ?? 'text'];
        const score = information * weight * (WEIGHTS.passageSlots[slot] ?? 0) * kind;
        this.passageWord.raise(id, score);
        this.pageWord.raise(passages.pages[id] ?? 0, score);
      });
    }
    this.nameWord.moveTo(this.nameSum);
    this.passageWord.moveTo(this.passageSum);
    this.pageWord.moveTo(this.pageSum);
    return information;
  }

  /** How often the strong matches of a word occur in names and in passages. */
  private frequencies(word: QueryWord): [number, number] {
    const {names, passages} = this.index;
    let [inNames, inPassages] = [0, 0];
    for (const [term, {weight}] of word.matches) {
      if (weight < STRONG_MATCH && word.matches.size > 1) continue;
      inNames = Math.max(inNames, names.postings.count(term));
      inPassages = Math.max(inPassages, passages.postings.count(term));
    }
    return [inNames, inPassages];
  }

  private bestNames(total: number): Map<number, Best> {
    const {entries, pages, postings} = this.index.names;
    const best = new Map<number, Best>();
    for (const id of this.nameSum.touched) {
      const found = this.nameSum.get(id);
      const ofQuery = found / total;
      const ofName = Math.min(1, found / (postings.total[id] || 1));
      const exact = Math.min(ofQuery, ofName) > WEIGHTS.fullCoverage ? WEIGHTS.exactName : 0;
      const score = ofQuery * (WEIGHTS.uncovered + (1 - WEIGHTS.uncovered) * ofName) + exact;
      raiseBest(best, pages[id] ?? 0, score * WEIGHTS.names[entries[id]?.art ?? 'titel'], id);
    }
    return best;
  }

  private bestPassages(total: number): Map<number, Best> {
    const best = new Map<number, Best>();
    for (const id of this.passageSum.touched) {
      raiseBest(best, this.index.passages.pages[id] ?? 0, Math.min(1, this.passageSum.get(id) / total), id);
    }
    return best;
  }

  private forget(): void {
    for (const scores of [this.nameSum, this.passageSum, this.pageSum]) scores.clear();
  }
}

/** A name explains a hit unless a passage weighs more. */
function strongest(name: Best | undefined, passage: Best | undefined, weight: number): Evidence {
  const nameScore = name?.score ?? 0;
  const passageScore = weight * (passage?.score ?? 0) ** 2;
  return name && (!passage || nameScore >= passageScore)
    ? {field: 'names', entry: name.entry}
    : {field: 'passages', entry: passage?.entry ?? 0};
}
