import {rmSync} from 'node:fs';
import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {MECHATRONIKER, setField, testContent, writeFiles, type TestFiles} from '../../content/testContent';
import docsWithCatalogue from '.';

const PROFILE: RouteConfig = {path: '/berufe/mechatroniker/', component: '@theme/DocItem', modules: {content: 'mechatroniker.md'}};
const PLAIN: RouteConfig = {path: '/ueber/daten/', component: '@theme/DocItem', modules: {content: 'daten.md'}};

jest.mock('@docusaurus/plugin-content-docs', () => ({
  __esModule: true,
  validateOptions: jest.fn(),
  default: () => ({
    name: 'docs',
    getPathsToWatch: () => ['docs/**/*.md'],
    loadContent: () => ({loadedVersions: []}),
    contentLoaded: ({actions}: {actions: PluginContentLoadedActions}) => {
      actions.addRoute({path: '/', component: '@theme/DocsRoot', routes: [{path: '/', component: '@theme/DocRoot', routes: [PROFILE, PLAIN]}]});
    },
  }),
}));

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, {recursive: true});
});

/** Runs the plugin on the test project and returns the routes it adds. */
async function routes(files: TestFiles = testContent()): Promise<RouteConfig[]> {
  const root = writeFiles(files);
  roots.push(root);
  const plugin = await docsWithCatalogue({siteDir: root, baseUrl: '/', generatedFilesDir: '/haus/.docusaurus'} as LoadContext, {} as PluginOptions);
  const added: RouteConfig[] = [];
  const actions: PluginContentLoadedActions = {
    addRoute: (route) => added.push(route),
    createData: (name) => Promise.resolve(`/haus/.docusaurus/store/${name}`),
    setGlobalData: () => undefined,
  };
  const content = await plugin.loadContent?.();
  if (!content) throw new Error('The plugin loads nothing');
  await plugin.contentLoaded?.({content, actions});
  return added;
}

function flat(list: readonly RouteConfig[]): RouteConfig[] {
  return list.flatMap((route) => [route, ...flat(route.routes ?? [])]);
}

describe('docsWithCatalogue', () => {
  it('gives the page of a profile its data, however deep its route lies', async () => {
    const found = flat(await routes()).find(({path}) => path === PROFILE.path);
    expect(found?.modules).toEqual({content: 'mechatroniker.md', daten: '@generated/store/beruf-mechatroniker.js'});
  });

  it('leaves a plain page as it is', async () => {
    expect(flat(await routes()).find(({path}) => path === PLAIN.path)?.modules).toEqual({content: 'daten.md'});
  });

  it('adds the pages that are made from the catalogue', async () => {
    expect((await routes()).map(({path}) => path)).toEqual(expect.arrayContaining(['/berufe/', '/themen/', '/ueber/datenstand/']));
  });
});

describe('content with errors', () => {
  const files = testContent();
  setField(files, MECHATRONIKER, ['stand'], 'gestern');
  const environment = process.env['NODE_ENV'];
  const setEnvironment = (value: string | undefined) => Object.assign(process.env, {NODE_ENV: value});
  afterEach(() => {
    setEnvironment(environment);
    jest.restoreAllMocks();
  });

  it('stops a build with the report of the check', async () => {
    setEnvironment('production');
    await expect(routes(files)).rejects.toThrow(/mechatroniker\.md[\s\S]*stand/);
  });

  it('is told in development, which goes on with what is valid', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    setEnvironment('development');
    const paths = flat(await routes(files)).map(({path}) => path);
    expect(told.mock.calls.join('\n')).toContain('mechatroniker.md');
    expect(paths).toContain('/berufe/');
  });
});
