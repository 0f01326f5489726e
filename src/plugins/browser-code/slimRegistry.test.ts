import {slimRegistry} from './slimRegistry';

const entry = (chunk: string, file: string) =>
  `  "${chunk}": [() => import(/* webpackChunkName: "${chunk}" */ "${file}"), "${file}", require.resolveWeak("${file}")],`;

test('every entry keeps how its part is loaded, and nothing else', () => {
  const files = ['@site/docs/index.md', '/home/a b/.docusaurus/docs/default/beruf-"x".json'.replaceAll('"', '\\"')];
  const source = `export default {\n${files.map((file, index) => entry(`c${index}`, file)).join('\n')}};\n`;
  expect(slimRegistry(source)).toBe(
    `export default {\n${files
      .map((file, index) => `  "c${index}": [() => import(/* webpackChunkName: "c${index}" */ "${file}"), "", 0],`)
      .join('\n')}};\n`,
  );
});

test('a list in another form stops the build', () => {
  expect(() => slimRegistry('export default {a: [load, name, require.resolveWeak(name)]}')).toThrow('slimRegistry.ts');
});
