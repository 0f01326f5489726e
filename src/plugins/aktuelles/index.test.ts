/** @jest-environment node */
import {rmSync} from 'node:fs';
import type {PluginOptions} from '@docusaurus/plugin-content-blog';
import type {LoadContext, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {testContent, writeFiles} from '../../content/testContent';
import blogWithCatalogue from '.';

const POST = '/wissen/aktuelles/2026-03-12-kongress/';

jest.mock('@docusaurus/plugin-content-blog', () => ({
  __esModule: true,
  validateOptions: jest.fn(),
  default: () => ({
    name: 'blog',
    loadContent: () => ({blogPosts: []}),
    contentLoaded: ({actions}: {actions: PluginContentLoadedActions}) => {
      actions.addRoute({path: POST, component: 'post', modules: {sidebar: 's.json', content: 'kongress.md'}});
      actions.addRoute({path: '/wissen/aktuelles', component: 'list', modules: {sidebar: 's.json', items: []}});
    },
  }),
}));

it('gives posts and their list their data, under any base address, and drops what the pages do not show', async () => {
  const siteDir = writeFiles(testContent());
  try {
    const plugin = await blogWithCatalogue(
      {siteDir, baseUrl: '/wissen/', generatedFilesDir: '/haus/.docusaurus'} as LoadContext,
      {} as PluginOptions,
    );
    const added: RouteConfig[] = [];
    const actions: PluginContentLoadedActions = {
      addRoute: (route) => added.push(route),
      createData: (name) => Promise.resolve(`/haus/.docusaurus/store/${name}`),
      setGlobalData: () => undefined,
    };
    const content = await plugin.loadContent?.();
    if (!content) throw new Error('The plugin loads nothing');
    await plugin.contentLoaded?.({content, actions});
    expect(added.map(({modules}) => modules)).toEqual([
      {content: 'kongress.md', daten: '@generated/store/beitrag-2026-03-12-kongress.js'},
      {daten: '@generated/store/aktuelles.js'},
    ]);
  } finally {
    rmSync(siteDir, {recursive: true});
  }
});
