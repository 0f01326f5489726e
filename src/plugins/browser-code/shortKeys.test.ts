import {shortKeys} from './shortKeys';

const part = (key: string) => `"${key}": [() => import(/* webpackChunkName: "${key}" */ "@site/${key}.md"), "", 0],`;
const registry = `export default {\n  ${part('17896441')}\n  ${part('cd2f44f0')}\n};\n`;

test('a part has the same number in both lists, and keeps its own name', () => {
  const routes = {'/berufe/-e57': {__comp: 'cd2f44f0', __context: {plugin: '17896441'}}, '/-1': {__comp: '17896441'}};
  const short = shortKeys({registry, routes: JSON.stringify(routes)});
  expect(short.registry).toBe(registry.replace('"17896441":', '"0":').replace('"cd2f44f0":', '"1":'));
  expect(JSON.parse(short.routes)).toEqual({
    '/berufe/-e57': {__comp: '1', __context: {plugin: '0'}},
    '/-1': {__comp: '0'},
  });
});

test('a part that is in no list stops the build', () => {
  expect(() => shortKeys({registry, routes: '{"/-1": {"__comp": "ffffffff"}}'})).toThrow('ffffffff');
});
