import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {mixOf} from './mix';

const build = mkdtempSync(join(tmpdir(), 'mix-'));
afterAll(() => rmSync(build, {recursive: true}));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(build, path)), {recursive: true});
  writeFileSync(join(build, path), text);
}

it('says what to do where no site has been built', () => {
  write('index.html', '<p>leer</p>');
  expect(() => mixOf(build)).toThrow(/npm run build/);
});

it('asks for the start page, a profile, the main script and the largest script', () => {
  write('index.html', '<script src="/assets/js/main.0123abcd.js"></script>');
  write('assets/js/main.0123abcd.js', 'x');
  write('assets/js/index.89abcdef.js', 'x'.repeat(100));
  write('assets/js/index.89abcdef.js.LICENSE.txt', 'x'.repeat(1000));
  write('berufe/mechatroniker/index.html', '');
  write('berufe/index.html', '');
  expect(mixOf(build).map(({path}) => path)).toEqual([
    '/',
    '/berufe/mechatroniker/',
    '/assets/js/main.0123abcd.js',
    '/assets/js/index.89abcdef.js',
  ]);
});
