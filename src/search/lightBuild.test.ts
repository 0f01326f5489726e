/** @jest-environment node */
import {dirname, join} from 'node:path';
import type * as Search from './index';
import {CORPUS} from './testCorpus';

/** The search as it runs in a browser, where the bundler puts FlexSearch's smallest build in place of the whole. */
function browserSearch(): typeof Search {
  const light = join(dirname(require.resolve('flexsearch')), 'flexsearch.light.min.js');
  let search: typeof Search | undefined;
  jest.isolateModules(() => {
    // Without a bundler this build puts its exports under its name.
    jest.doMock('flexsearch', () => jest.requireActual<{FlexSearch: object}>(light).FlexSearch);
    search = jest.requireActual<typeof Search>('./index');
  });
  jest.dontMock('flexsearch');
  if (!search) throw new Error('the search could not be loaded');
  return search;
}

describe('FlexSearch’s smallest build', () => {
  it.each([
    'Autoschlosser',
    'cnc dreher',
    'Zerspannung',
    'Mechatronicker Hochvolt',
    'Zellfertigung',
    'm',
    '26',
    'xyzzy',
  ])('answers %j like the whole library', (query) => {
    const {buildIndex, loadIndex} = jest.requireActual<typeof Search>('./index');
    const index = buildIndex(CORPUS);
    expect(browserSearch().loadIndex(index).suche(query)).toEqual(loadIndex(index).suche(query));
  });
});
