/** @jest-environment node */
import type {Finding} from '../../finding';
import {alsText} from './text';

const finding: Finding = {
  file: 'docs/ueber/daten.md',
  line: 12,
  column: 3,
  rule: 'datum',
  field: 'stand',
  message: 'Das Datum gibt es nicht.',
  severity: 'error',
};

it('groups findings by file and closes with the sum', () => {
  const warning: Finding = {
    ...finding,
    line: 20,
    field: '',
    rule: 'typografie',
    message: 'Zwei Leerzeichen.',
    severity: 'warning',
  };
  expect(alsText([finding, warning, {...finding, file: 'docs/ueber/ziel.md'}])).toMatchInlineSnapshot(`
"docs/ueber/daten.md:12:3  Fehler  datum  stand
    Das Datum gibt es nicht.
docs/ueber/daten.md:20:3  Warnung  typografie
    Zwei Leerzeichen.

docs/ueber/ziel.md:12:3  Fehler  datum  stand
    Das Datum gibt es nicht.

2 Fehler, 1 Warnung in 2 Dateien"
`);
});

it('says so when there is nothing', () => {
  expect(alsText([])).toBe('0 Fehler, 0 Warnungen in 0 Dateien');
});

it('shows control characters instead of sending them to the terminal', () => {
  const report = alsText([{...finding, message: 'a\u001B[31m\u202Eb\nc', file: 'docs/\u0007.md'}]);
  expect(report).toContain('aU+001B[31mU+202EbU+000Ac');
  expect(report).toContain('docs/U+0007.md:12:3');
});

it('names what a machine can mend', () => {
  expect(alsText([finding], 1)).toMatch(/1 Datei\nnpm run fix repariert eine Stelle\.$/);
  expect(alsText([finding], 3)).toMatch(/1 Datei\nnpm run fix repariert 3 Stellen\.$/);
});
