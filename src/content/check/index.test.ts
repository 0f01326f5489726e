/** @jest-environment node */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {append, checkFiles, MECHATRONIKER, replace, SEITE, setField, testContent} from '../testContent';
import {RULES} from '.';

describe('checkContent', () => {
  it('finds nothing in the valid test project', () => {
    expect(checkFiles(testContent())).toEqual([]);
  });

  it('reports all findings of all files at once, in order of file and line', () => {
    const files = testContent();
    setField(files, MECHATRONIKER, ['stand'], '2026-02-30');
    setField(files, MECHATRONIKER, ['farbe'], 'blau');
    append(files, MECHATRONIKER, '<b>fett</b>');
    replace(files, SEITE, '## Herkunft', '# Herkunft');
    const found = checkFiles(files);
    expect(found.map(({file, rule}) => [file, rule])).toEqual([
      [MECHATRONIKER, 'datum'],
      [MECHATRONIKER, 'feld-unbekannt'],
      [MECHATRONIKER, 'rohes-html'],
      [MECHATRONIKER, 'rohes-html'],
      [SEITE, 'ueberschriften'],
    ]);
  });

  it('does not report every reference into a register that cannot be read', () => {
    const files = testContent();
    files.set('docs/register/quellen.yaml', '- id: "offen');
    expect(new Set(checkFiles(files).map(({rule}) => rule))).toEqual(new Set(['yaml']));
  });
});

describe('RULES', () => {
  it('has a failing and a passing test for every rule', () => {
    const folder = join(__dirname, 'rules');
    const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const source = tests.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const tested = [...source.matchAll(/describeRule\(\s*'([^']+)'/g)].map((match) => match[1]);
    expect([...tested].sort()).toEqual(RULES.map(({id}) => id).sort());
  });

  it('has ids that differ', () => {
    expect(new Set(RULES.map(({id}) => id)).size).toBe(RULES.length);
  });
});
