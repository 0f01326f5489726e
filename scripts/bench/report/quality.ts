import {engineEntry, type EngineId} from '../engines';
import type {Quality} from '../metrics';
import type {CaseResult} from '../run';
import {kinds, scores, type Scores} from '../scores';
import {markdownTable, number, percent, MISSING} from '../../table';

type Figure = Exclude<keyof Quality, 'n'>;

/** Figures with their headings, in the order of the tables. */
const FIGURES: readonly (readonly [figure: Figure, heading: string])[] = [
  ['success1', 's@1'],
  ['success3', 's@3'],
  ['success10', 's@10'],
  ['mrr', 'MRR@10'],
  ['ndcg', 'nDCG@10'],
  ['zero', 'ohne Treffer'],
];

const show = (figure: Figure, value: Quality | undefined, decimals: number): string =>
  figure === 'zero' ? percent(value?.zero) : number(value?.[figure], decimals);

function overall(engines: readonly EngineId[], all: ReadonlyMap<EngineId, Scores | undefined>): string {
  const rows = engines.map((id) => {
    const found = all.get(id);
    const nonsense = found ? `${found.nonsense.answered} von ${found.nonsense.of}` : MISSING;
    return [engineEntry(id).label, ...FIGURES.map(([figure]) => show(figure, found?.overall, 3)), nonsense];
  });
  return markdownTable(['Suche', ...FIGURES.map(([, heading]) => heading), 'Unsinn beantwortet'], rows);
}

/** Tables of how well the engines answer: over all queries, then every figure by kind of query. */
export function qualityTables(result: CaseResult, level: string): string[] {
  const engines = [...result.findings.keys()];
  const all = new Map(engines.map((id) => [id, scores(result, id)]));
  const names = kinds(result.corpus.queries);
  const size = (kind: string) => result.corpus.queries.filter((query) => query.kind === kind).length;
  const byKind = FIGURES.flatMap(([figure, heading]) => [
    `${level} ${heading} nach Art der Anfrage`,
    markdownTable(
      ['Suche', ...names.map((kind) => `${kind} (${size(kind)})`)],
      engines.map((id) => [
        engineEntry(id).label,
        ...names.map((kind) => show(figure, all.get(id)?.byKind.get(kind), 2)),
      ]),
    ),
  ]);
  return [`${level} Güte`, overall(engines, all), ...byKind];
}
