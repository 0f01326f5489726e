/** @jest-environment node */
import {siteCorpus} from '../../scripts/bench/corpora';
import {pageOf} from '../../scripts/bench/documents';
import {writtenOut} from '../../scripts/bench/forms';
import {firstRight} from '../../scripts/bench/metrics';
import {NEGATIVE, type Query} from '../../scripts/bench/queries';
import {buildIndex, loadIndex} from '../../src/search';

const {documents, queries, judge} = siteCorpus(process.cwd(), undefined);
const pages = documents.map(pageOf);
const suche = loadIndex(buildIndex(pages));
const ids = (query: string): string[] => suche.suche(query).treffer.map(({id}) => id);
const rank = (query: Query): number => firstRight({answers: ids(query.text), grades: judge(query)});

/** Names of a profile as people write them: as it stands in the content, masculine, feminine. */
function spellings(name: string): string[] {
  return [name, ...writtenOut(name).split(', ')];
}

describe('the search on the site’s own content', () => {
  const profiles = pages.filter(({typ}) => typ === 'beruf');

  it.each(profiles.map(({id}) => id))('finds %s first by its title and by every name it lists, in every form', (id) => {
    const names = profiles
      .filter((page) => page.id === id)
      .flatMap(({title, namen}) => [title, ...namen.map(({text}) => text)]);
    const missed = names.flatMap(spellings).filter((name) => ids(name)[0] !== id);
    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(missed).toEqual([]);
  });

  it('answers the development queries: at least 94 % right first, 98 % within the first three', () => {
    const real = queries.filter(({kind}) => kind !== NEGATIVE);
    const ranks = real.map((query) => ({query: query.text, rank: rank(query)}));
    const missed = (places: number) => ranks.filter(({rank}) => rank === 0 || rank > places);
    expect(real.length).toBeGreaterThanOrEqual(600);
    // As lists, so that a loss shows what was lost.
    expect(missed(1).slice(Math.ceil(real.length * 0.06))).toEqual([]);
    expect(missed(3).slice(Math.ceil(real.length * 0.02))).toEqual([]);
  });

  it('answers no nonsense', () => {
    const nonsense = queries.filter(({kind}) => kind === NEGATIVE).map(({text}) => text);
    expect(nonsense.length).toBeGreaterThanOrEqual(10);
    expect(nonsense.filter((text) => ids(text).length > 0)).toEqual([]);
  });
});
