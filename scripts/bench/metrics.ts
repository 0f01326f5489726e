import {mean} from './statistics';

/** Number of answers that count. */
export const DEPTH = 10;

/** How right an answer is: 2 is what was asked for, 1 is close by. Ids that are missing are wrong. */
export type Grades = ReadonlyMap<string, 1 | 2>;

/** What one query brought. */
export interface Outcome {
  /** Ids, best first. */
  answers: readonly string[];
  grades: Grades;
}

/** Figures over a set of queries, each from 0 to 1. */
export interface Quality {
  /** Number of queries. */
  n: number;
  /** Share of queries with an answer of grade 2 among the first 1, 3, 10. */
  success1: number;
  success3: number;
  success10: number;
  /** Mean of 1 / rank of the first answer of grade 2 within the first ten. */
  mrr: number;
  /** Mean nDCG of the first ten, with the gains 3 (grade 2) and 1 (grade 1). */
  ndcg: number;
  /** Share of queries without any answer. */
  zero: number;
}

/** Rank (from 1) of the first answer of grade 2 within the first ten; 0 for none. */
export function firstRight({answers, grades}: Outcome): number {
  return answers.slice(0, DEPTH).findIndex((id) => grades.get(id) === 2) + 1;
}

const gain = (grade: number): number => 2 ** grade - 1;

/** Discounted gain: the answer on rank r counts 1 / log2(r + 1). */
function discounted(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);
}

/**
 * Normalised discounted cumulative gain of the first ten answers: 1 when no order of all graded documents were better,
 * 0 when nothing right was found or could be. A document given twice counts once.
 */
export function ndcg({answers, grades}: Outcome): number {
  const seen = new Set<string>();
  const found = answers.slice(0, DEPTH).map((id) => {
    const grade = seen.has(id) ? 0 : (grades.get(id) ?? 0);
    seen.add(id);
    return grade;
  });
  const ideal = discounted([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : discounted(found) / ideal;
}

/** Figures of a set of queries. Queries without right answers do not belong here. */
export function quality(outcomes: readonly Outcome[]): Quality {
  const ranks = outcomes.map(firstRight);
  const success = (depth: number) => mean(ranks.map((rank) => (rank > 0 && rank <= depth ? 1 : 0)));
  return {
    n: outcomes.length,
    success1: success(1),
    success3: success(3),
    success10: success(DEPTH),
    mrr: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
    ndcg: mean(outcomes.map(ndcg)),
    zero: mean(outcomes.map(({answers}) => (answers.length === 0 ? 1 : 0))),
  };
}
