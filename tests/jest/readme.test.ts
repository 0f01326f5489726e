/** @jest-environment node */
import {readFileSync} from 'node:fs';

const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const readme = readFileSync('README.md', 'utf8');

test('the README names every dependency with its reason', () => {
  const names = Object.keys({...dependencies, ...devDependencies});
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('the README names no package that is not used', () => {
  const table = readme.slice(readme.indexOf('## Dependencies and why'), readme.indexOf('`overrides`'));
  const named = [...table.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !(name in dependencies) && !(name in devDependencies))).toEqual([]);
});

test('continuous integration runs exactly the test command of the README', () => {
  const command = /npm ci && npm test/;
  expect(readme).toMatch(command);
  expect(readFileSync('.ci/run', 'utf8').trim().split('\n').at(-1)).toMatch(command);
});
