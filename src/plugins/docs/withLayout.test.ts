import type {RouteConfig} from '@docusaurus/types';
import {withLayout} from './withLayout';

const LAYOUTS = new Map([['/berufe/mechatroniker/', '@site/src/components/Dokument/Beruf']]);
const profile: RouteConfig = {path: '/wissen/berufe/mechatroniker/', component: '@theme/DocItem'};
const plain: RouteConfig = {path: '/wissen/ueber/daten/', component: '@theme/DocItem'};

test('a page of a kind gets the component of its kind wherever it lies, every other page keeps its own', () => {
  const route = {path: '/wissen/', component: '@theme/DocsRoot', routes: [profile, plain]};
  expect(withLayout(route, LAYOUTS, '/wissen/')).toEqual({
    ...route,
    routes: [{...profile, component: '@site/src/components/Dokument/Beruf'}, plain],
  });
});

test('a route that only holds others keeps its component, even at the address of a page', () => {
  const root = {path: '/wissen/berufe/mechatroniker', component: '@theme/DocRoot'};
  expect(withLayout(root, LAYOUTS, '/wissen/')).toEqual(root);
});
