import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundledNames} from './bundledNames';

const folder = mkdtempSync(join(tmpdir(), 'maps-'));
afterAll(() => rmSync(folder, {recursive: true}));

it('reads names, and versions where pnpm has left them, from the maps of the delivered files', () => {
  const map = (name: string, sources: string[]) =>
    writeFileSync(
      join(folder, name),
      JSON.stringify({version: 3, sources, sourcesContent: ['"node_modules/not/this.js"']}),
    );
  map('1.cms.js.map', [
    'webpack://x/../node_modules/.pnpm/ajv@8.17.1/node_modules/ajv/dist/a.js',
    'webpack://x/../node_modules/.pnpm/@a+b@1.0.0_react@19.0.0/node_modules/@a/b/c.js',
    'webpack://x/node_modules/plain/c.js',
    'webpack://x/./src/own.js',
  ]);
  map('other.js.map', ['webpack://x/node_modules/other/c.js']);
  expect(bundledNames(folder, /^\d+\.cms\.js$/)).toEqual([
    {name: '@a/b', version: '1.0.0'},
    {name: 'ajv', version: '8.17.1'},
    {name: 'plain'},
  ]);
});
