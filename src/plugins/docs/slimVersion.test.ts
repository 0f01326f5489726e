import {slimVersion} from './slimVersion';

test('the list of all pages is left out wherever it lies, everything else stays', () => {
  const page = {path: '/berufe/a/', component: '@theme/DocItem', modules: {content: 'a.md'}};
  const version = {label: 'Next', docsSidebars: {ueber: []}, docs: {'berufe/a': {id: 'berufe/a', title: 'A'}}};
  const route = {
    path: '/',
    component: '@theme/DocsRoot',
    routes: [{path: '/', component: '@theme/DocVersionRoot', props: {version, other: 1}, routes: [page]}],
  };
  expect(slimVersion(route)).toEqual({
    ...route,
    routes: [{...route.routes[0], props: {version: {...version, docs: {}}, other: 1}}],
  });
});
