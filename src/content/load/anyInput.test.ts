/** @jest-environment node */
import fc from 'fast-check';
import {stringify} from 'yaml';
import {alsText} from '../check/formate/text';
import {checkFiles, HEUTE, MECHATRONIKER, SEITE, THEMA} from '../testContent';

const anyText = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 300}),
  fc.string({unit: 'binary', maxLength: 300}),
  fc
    .array(
      fc.constantFrom(
        '---',
        '\n',
        '- ',
        ': ',
        'id',
        '[^',
        ']',
        '*',
        '&a',
        '"',
        '|',
        '>',
        '# ',
        '{',
        '<',
        '`',
        '\r',
        '\t',
        '!',
      ),
    )
    .map((parts) => parts.join('')),
);
const paths = ['docs/register/quellen.yaml', 'docs/register/kldb.yaml', MECHATRONIKER, THEMA, SEITE];

/** Checks one file in place of the valid one, and that every finding can be shown and stands inside the file. */
function expectSoundFindings(path: string, text: string): void {
  const findings = checkFiles(new Map([[path, text]]));
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const {file, line, column, message} of findings) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    if (file === path) expect(line).toBeLessThanOrEqual(lines);
  }
  expect(alsText(findings)).not.toMatch(/[^\n\P{Cc}]/u);
}

describe('the check never throws and points into the file', () => {
  it.each(paths)('for any text as %s', (path) => {
    fc.assert(
      fc.property(anyText, (text) => expectSoundFindings(path, text)),
      {numRuns: 100},
    );
  });

  it('for any text between front matter marks and as body', () => {
    fc.assert(
      fc.property(anyText, anyText, (front, body) => expectSoundFindings(SEITE, `---\n${front}\n---\n${body}`)),
      {numRuns: 200},
    );
  });

  it.each([MECHATRONIKER, THEMA, SEITE])('for any JSON value as front matter of %s', (path) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expectSoundFindings(path, `---\n${stringify(value)}---\n\nText.\n`)),
      {numRuns: 100},
    );
  });

  it('for any JSON value in a field of a profile', () => {
    const fields = fc.constantFrom(
      'id',
      'wandel',
      'kompetenzen',
      'wechsel',
      'bezeichnungen',
      'wirkung',
      'pruefung',
      'kldb',
    );
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) =>
        expectSoundFindings(MECHATRONIKER, `---\n${stringify({stand: HEUTE, [field]: value})}---\n\nText.\n`),
      ),
      {numRuns: 200},
    );
  });
});
