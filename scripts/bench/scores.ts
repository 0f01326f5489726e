import type {EngineId} from './engines';
import {firstRight, quality, type Outcome, type Quality} from './metrics';
import {NEGATIVE, type Query} from './queries';
import type {CaseResult} from './run';
import {mean} from './statistics';

interface Judged {
  query: Query;
  outcome: Outcome;
}

/** The outcome of every query, if the engine answered all of them. */
function judged({corpus, findings}: CaseResult, engine: EngineId): Judged[] | undefined {
  const ids = new Map(corpus.documents.map(({key, id}) => [key, id]));
  return findings.get(engine)?.answers?.flatMap((keys, i) => {
    const query = corpus.queries[i];
    if (!query) return [];
    return [{query, outcome: {answers: keys.map((key) => ids.get(key) ?? key), grades: corpus.judge(query)}}];
  });
}

/** Kinds of queries with right answers, in the order of the file. */
export function kinds(queries: readonly Query[]): string[] {
  return [...new Set(queries.map(({kind}) => kind))].filter((kind) => kind !== NEGATIVE);
}

/** Figures of one engine, over all queries with right answers and by kind. */
export interface Scores {
  overall: Quality;
  byKind: ReadonlyMap<string, Quality>;
  /** Nonsense: how many queries of how many got an answer. */
  nonsense: {answered: number; of: number};
}

/** Figures of one engine; undefined when it did not answer all queries. */
export function scores(result: CaseResult, engine: EngineId): Scores | undefined {
  const all = judged(result, engine);
  if (!all) return undefined;
  const of = (accept: (kind: string) => boolean) =>
    all.filter(({query}) => accept(query.kind)).map(({outcome}) => outcome);
  const nonsense = of((kind) => kind === NEGATIVE);
  return {
    overall: quality(of((kind) => kind !== NEGATIVE)),
    byKind: new Map(kinds(result.corpus.queries).map((kind) => [kind, quality(of((other) => other === kind))])),
    nonsense: {answered: nonsense.filter(({answers}) => answers.length > 0).length, of: nonsense.length},
  };
}

/** success@1 over the queries that can be answered from this corpus; undefined when not all queries were answered. */
export function answerableSuccess(result: CaseResult, engine: EngineId): number | undefined {
  const texts = new Set(answerable(result).map(({text}) => text));
  const all = judged(result, engine)?.filter(({query}) => texts.has(query.text));
  return all && mean(all.map(({outcome}) => (firstRight(outcome) === 1 ? 1 : 0)));
}

/** Queries with a right answer in the corpus. */
export function answerable({corpus}: CaseResult): Query[] {
  const ids = new Set(corpus.documents.map(({id}) => id));
  return corpus.queries.filter(({right}) => right.some((id) => ids.has(id)));
}
