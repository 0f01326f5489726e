import {testKatalog} from '../../../tests/jest/katalog';
import {KATALOGSEITEN} from '../../content/seiten';
import {HEUTE, MECHATRONIKER, setField, type TestFiles} from '../../content/testContent';
import {searchDocuments} from '../../search/documents';
import {pageRoutes} from './pageRoutes';
import {viewData} from './viewData';

const ENTRY_PAGES = ['/qualifizierung/bausteine/staplerschein/', '/qualifizierung/foerderung/bildungsgutschein/'];

async function stored(change?: (files: TestFiles) => void) {
  const modules = new Map<string, unknown>();
  const data = await viewData(testKatalog(change), {}, HEUTE, (name, value) => {
    if (modules.has(name)) throw new Error(`Two pages store ${name}`);
    modules.set(name, value);
    return Promise.resolve(`/store/${name}`);
  });
  return {data, modules};
}

describe('viewData', () => {
  it('stores one module for each list, profile, theme, article and guide', async () => {
    const {data, modules} = await stored();
    const pages = [
      '/berufe/industriemechaniker/',
      '/berufe/mechatroniker/',
      '/themen/digitalisierung/',
      '/themen/digitalisierung/roboter/',
      '/qualifizierung/teilqualifizierung/',
      '/beratung/wechsel/',
      '/region/netzwerke/',
    ];
    expect([...data.byUrl.keys()].sort()).toEqual([...KATALOGSEITEN, ...ENTRY_PAGES, ...pages].sort());
    expect(modules.size).toBe(data.byUrl.size);
    expect(data.byUrl.get('/berufe/mechatroniker/')).toBe('/store/beruf-mechatroniker');
    expect(modules.get('beruf-mechatroniker')).toMatchObject({title: 'Mechatroniker/in'});
  });
});

it('a retired profile keeps its page and is on no list and in no search', async () => {
  const retire = (files: TestFiles) => setField(files, MECHATRONIKER, ['ersetzt_durch'], 'industriemechaniker');
  const {data, modules} = await stored(retire);
  expect(data.byUrl.get('/berufe/mechatroniker/')).toBe('/store/beruf-mechatroniker');
  expect(modules.get('beruf-mechatroniker')).toMatchObject({nachfolger: {url: '/berufe/industriemechaniker/'}});
  const lists = ['berufe', 'start', 'neu', 'datenstand', 'thema-digitalisierung'];
  for (const name of lists) {
    expect(JSON.stringify(modules.get(name))).toContain('Industriemechaniker/in');
    expect(JSON.stringify(modules.get(name))).not.toContain('Mechatroniker/in');
  }
  expect(searchDocuments(testKatalog(retire)).map(({url}) => url)).not.toContain('/berufe/mechatroniker/');
});

describe('pageRoutes', () => {
  it('gives every list page its component and its data', async () => {
    const {data} = await stored();
    const routes = pageRoutes(data, '/');
    expect(routes.map(({path}) => path).sort()).toEqual([...KATALOGSEITEN, ...ENTRY_PAGES].sort());
    for (const {path, component, exact, modules} of routes) {
      expect(component).toMatch(/^@site\/src\/components\/\w+Seite$/);
      expect(exact).toBe(true);
      expect(modules).toEqual({daten: data.byUrl.get(path)});
    }
  });

  it('begins every address with the base address of the site', async () => {
    const {data} = await stored();
    expect(pageRoutes(data, '/wissen/').map(({path}) => path)).toEqual(expect.arrayContaining(['/wissen/', '/wissen/berufe/']));
  });

  it('fails when a page has no data, instead of building an empty page', () => {
    expect(() => pageRoutes({byUrl: new Map(), entries: {baustein: [], foerderung: []}}, '/')).toThrow('No data for the page /');
  });
});
