import type {QueryWord} from './match';
import type {Field, LoadedIndex} from './loaded';
import type {Postings} from './postings';
import {BestEntry, Scores} from './scores';
import type {Anteile} from './types';
import {topOf} from './top';
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
  shares: Anteile;
}

/** What a query led to. */
export interface Ranking {
  /** All pages found, in no order. */
  found: readonly number[];
  /** The best of those asked for, best first; equal scores keep the order of the pages. */
  best: Ranked[];
}

/** Largest raw score: a name that equals the query, and everything else on the page as well. */
const MAX_SCORE = 1 + WEIGHTS.exactName + WEIGHTS.passages;

/**
 * Ranks pages. A page is as good as its best name, plus what its descriptors and text add:
 *
 *     name    = share of the query covered × (u + (1 − u) × share of the name covered) + bonus when both are full
 *     passage = m × (best passage)² + (1 − m) × (all words anywhere on the page)²
 *     page    = (name + weight × passage) × lean
 *
 * Shares count words by their information (inverse document frequency); the squares favour passages that hold the
 * whole query. The weight of passages grows when no name covers a query of several words. `lean` is 1 for profiles; for
 * other pages it says whether the query is about a topic or an occupation: it rises when names of articles cover more
 * of the query than names of profiles do ("Hochvolt Schulung"), and falls in the opposite case ("Mechatroniker").
 * Names of definitions and reports say nothing about that: they repeat the words of all other pages.
 */
export class Ranker {
  private readonly nameWord: Scores;
  private readonly nameSum: Scores;
  private readonly passageWord: Scores;
  private readonly passageSum: Scores;
  private readonly pageWord: Scores;
  private readonly pageSum: Scores;
  private readonly bestName: BestEntry;
  private readonly bestPassage: BestEntry;
  private readonly scores: Float64Array;
  /** Factor of each name and of each passage by its kind. */
  private readonly nameKind: Float64Array;
  private readonly passageKind: Float64Array;

  constructor(private readonly index: LoadedIndex) {
    const {pages, names, passages} = index;
    [this.nameWord, this.nameSum] = [new Scores(names.entries.length), new Scores(names.entries.length)];
    [this.passageWord, this.passageSum] = [new Scores(passages.entries.length), new Scores(passages.entries.length)];
    [this.pageWord, this.pageSum] = [new Scores(pages.length), new Scores(pages.length)];
    [this.bestName, this.bestPassage] = [new BestEntry(pages.length), new BestEntry(pages.length)];
    this.scores = new Float64Array(pages.length);
    this.nameKind = Float64Array.from(names.entries, ({art}) => WEIGHTS.names[art]);
    this.passageKind = Float64Array.from(passages.entries, ({art, stufe, url}, entry) => {
      const typ = pages[passages.pages[entry] ?? 0]?.typ;
      const ofRegister = (typ === 'qualifizierung' || typ === 'foerderung') && url === undefined;
      const aside = !ofRegister && (art === 'aussage' || art === 'text') ? WEIGHTS.aside[art] : 1;
      return WEIGHTS.passageKinds[art] * aside * (stufe === undefined ? 1 : WEIGHTS.levels[stufe]);
    });
  }

  /**
   * Ranks all pages that any word of the query leads to.
   * @param limit number of pages to put in order
   * @param accepts which pages may be among them
   */
  rank(query: readonly QueryWord[], limit: number, accepts: (page: number) => boolean): Ranking {
    const total = query.reduce((sum, word) => sum + this.collect(word), 0);
    const {longest, lean} = this.coverNames(total);
    this.coverPassages(total);
    const growth = WEIGHTS.passagesGrowth[Math.min(query.length, WEIGHTS.passagesGrowth.length) - 1] ?? 0;
    const weight = WEIGHTS.passages * (1 + growth * Math.max(0, 1 - longest));
    const pages = this.pageSum.touched;
    let highest = 0;
    for (const page of pages) {
      const score = this.scoreOf(page, total, weight, lean);
      this.scores[page] = score;
      if (score > highest) highest = score;
    }
    const found = pages.filter((page) => (this.scores[page] ?? 0) >= highest * WEIGHTS.shareOfBest);
    const best = topOf(found.filter(accepts), limit, this.scores).map((page) => ({
      page,
      score: this.scores[page] ?? 0,
      evidence: this.strongest(page, weight),
      shares: this.sharesOf(page, total, lean),
    }));
    for (const scores of [this.nameSum, this.passageSum, this.pageSum]) scores.clear();
    for (const entries of [this.bestName, this.bestPassage]) entries.clear();
    return {found, best};
  }

  private scoreOf(page: number, total: number, weight: number, lean: number): number {
    const [passage, scattered] = [this.bestPassage.score(page), this.scatteredOn(page, total)];
    const body = WEIGHTS.samePassage * passage * passage + (1 - WEIGHTS.samePassage) * scattered * scattered;
    return Math.min(1, (this.kindOf(page, lean) * (this.bestName.score(page) + weight * body)) / MAX_SCORE);
  }

  private sharesOf(page: number, total: number, lean: number): Anteile {
    const [name, passage] = [this.bestName.score(page), this.bestPassage.score(page)];
    return {name, passage, scattered: this.scatteredOn(page, total), kind: this.kindOf(page, lean)};
  }

  private scatteredOn(page: number, total: number): number {
    return Math.min(1, this.pageSum.get(page) / total);
  }

  private kindOf(page: number, lean: number): number {
    const typ = this.index.pages[page]?.typ ?? 'aktuelles';
    return WEIGHTS.pages[typ] * (typ === 'beruf' ? 1 : lean);
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
      this.visit(names, term, information * weight, WEIGHTS.nameSlots, this.nameWord, undefined);
      this.visit(passages, term, information * weight, WEIGHTS.passageSlots, this.passageWord, this.passageKind);
    }
    this.nameWord.moveTo(this.nameSum);
    this.passageWord.moveTo(this.passageSum);
    this.pageWord.moveTo(this.pageSum);
    return information;
  }

  private visit(
    {pages, postings}: Pick<Field<unknown>, 'pages'> & {postings: Postings},
    term: string,
    worth: number,
    slots: readonly number[],
    entries: Scores,
    kinds: Float64Array | undefined,
  ): void {
    postings.forEachSlot(term, (ids, slot) => {
      const base = worth * (slots[slot] ?? 0);
      for (const id of ids) {
        const score = kinds ? base * (kinds[id] ?? 0) : base;
        entries.raise(id, score);
        this.pageWord.raise(pages[id] ?? 0, score);
      }
    });
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

  /** Finds the best name of each page; says how good the best of all is, and what the query leans to. */
  private coverNames(total: number): {longest: number; lean: number} {
    const {pages, postings} = this.index.names;
    let longest = 0;
    let [ofProfile, ofArticle] = [0, 0];
    for (const id of this.nameSum.touched) {
      const found = this.nameSum.get(id);
      const ofQuery = found / total;
      const ofName = Math.min(1, found / (postings.total[id] || 1));
      const exact = Math.min(ofQuery, ofName) > WEIGHTS.fullCoverage ? WEIGHTS.exactName : 0;
      const coverage = ofQuery * (WEIGHTS.uncovered + (1 - WEIGHTS.uncovered) * ofName) + exact;
      const score = coverage * (this.nameKind[id] ?? 0);
      const page = pages[id] ?? 0;
      this.bestName.raise(page, score, id);
      if (score > longest) longest = score;
      const typ = this.index.pages[page]?.typ;
      if (typ === 'beruf') ofProfile = Math.max(ofProfile, ofQuery);
      else if (typ !== 'glossar' && typ !== 'aktuelles') ofArticle = Math.max(ofArticle, ofQuery);
    }
    const lean = Math.min(1, ofArticle) - Math.min(1, ofProfile);
    return {longest, lean: 1 + WEIGHTS.lean * lean - (ofProfile > 0 ? WEIGHTS.profileFirst : 0)};
  }

  private coverPassages(total: number): void {
    const {pages} = this.index.passages;
    for (const id of this.passageSum.touched) {
      this.bestPassage.raise(pages[id] ?? 0, Math.min(1, this.passageSum.get(id) / total), id);
    }
  }

  /** A name explains a hit unless a passage weighs more. */
  private strongest(page: number, weight: number): Evidence {
    const name = this.bestName.score(page);
    const passage = this.bestPassage.score(page);
    return name > 0 && name >= weight * passage * passage
      ? {field: 'names', entry: this.bestName.entry(page)}
      : {field: 'passages', entry: this.bestPassage.entry(page)};
  }
}
