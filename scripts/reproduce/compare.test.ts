import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {checksums, compare, firstDifference} from './compare';

const root = mkdtempSync(join(tmpdir(), 'reproduce-'));
afterAll(() => rmSync(root, {recursive: true}));

function folder(name: string, files: Record<string, string>): Map<string, string> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, name, path, '..'), {recursive: true});
    writeFileSync(join(root, name, path), text);
  }
  return checksums(join(root, name));
}

it('finds what only one build has, and what differs', () => {
  const first = folder('a', {'index.html': 'one', 'js/a.js': 'x', 'same.txt': 'same'});
  const second = folder('b', {'index.html': 'two', 'js/b.js': 'x', 'same.txt': 'same'});
  expect(compare(first, second)).toEqual({
    files: 3,
    onlyFirst: ['js/a.js'],
    onlySecond: ['js/b.js'],
    different: ['index.html'],
  });
  expect(compare(first, new Map(first))).toEqual({files: 3, onlyFirst: [], onlySecond: [], different: []});
});

it('shows the first byte that differs, also where one content only goes on', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array({minLength: 1}), (start, rest) => {
      const [a, b] = [Buffer.from(start), Buffer.from([...start, ...rest])];
      expect(firstDifference(a, b)?.offset).toBe(start.length);
      expect(firstDifference(b, b)).toBeUndefined();
    }),
  );
  expect(firstDifference(Buffer.from('ab'), Buffer.from('aß'))).toEqual({
    offset: 1,
    first: '"ab"',
    second: JSON.stringify('a\u00c3\u009f'),
  });
});
