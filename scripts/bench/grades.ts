import type {BenchDocument} from './documents';
import type {Grades} from './metrics';
import type {Query} from './queries';

/** Says which documents of a corpus are right for a query, and which are close by. */
export type Judge = (query: Query) => Grades;

/** Only what the query names is right. */
export const exactJudge: Judge = ({right}) => new Map(right.map((id) => [id, 2]));

/** Digits two codes of the same occupation share; the fifth tells the level of requirement. */
const SAME_OCCUPATION = 4;

/** The codes a query names are right; the same occupation on another level of requirement is close by. */
export function kldbJudge(documents: readonly BenchDocument[]): Judge {
  const siblings = new Map<string, Set<string>>();
  for (const {id} of documents) {
    const group = id.slice(0, SAME_OCCUPATION);
    siblings.set(group, (siblings.get(group) ?? new Set()).add(id));
  }
  return ({right}) => {
    const close = right.flatMap((id) => [...(siblings.get(id.slice(0, SAME_OCCUPATION)) ?? [])]);
    return new Map([...close.map((id) => [id, 1] as const), ...right.map((id) => [id, 2] as const)]);
  };
}
