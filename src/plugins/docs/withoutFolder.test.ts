/** @jest-environment node */
import {withoutFolder} from './withoutFolder';

it('withoutFolder takes a folder out of every loader rule and keeps the rest', () => {
  const config = {resolve: {alias: {x: 'y'}}, module: {rules: [{test: /\.md$/, include: '/docs/'}]}};
  expect(withoutFolder(config, '/docs/aktuelles')).toEqual({
    resolve: {alias: {x: 'y'}},
    module: {rules: [{test: /\.md$/, include: '/docs/', exclude: '/docs/aktuelles/'}]},
  });
});

it('withoutFolder has nothing to do where there are no rules', () => {
  expect(withoutFolder(undefined, '/docs/aktuelles')).toBeUndefined();
  expect(withoutFolder({}, '/docs/aktuelles')).toEqual({});
});
