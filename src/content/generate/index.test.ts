/** @jest-environment node */
import {readFileSync} from 'node:fs';
import {ladeBetreiber} from '../betreiber';
import {generatedFiles} from '.';

const files = generatedFiles(ladeBetreiber('.').betreiber.zustaendig);

it.each([...files.keys()])('%s is in step with the schema (else run npm run generate)', (path) => {
  expect(readFileSync(path, 'utf8')).toBe(files.get(path));
});

it('gives every field of the field table a meaning', () => {
  const rows = (files.get('docs/mitwirken/felder.md') ?? '').split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => /^\| `[^|]+` \|\s*\|/.test(row))).toEqual([]);
});

it('writes schemas an editor can use: closed, described, with examples', () => {
  const schema: unknown = JSON.parse(files.get('static/daten/schema/beruf.json') ?? '');
  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: {kldb: {description: expect.stringContaining('KldB 2010'), examples: ['24232']}},
  });
});
