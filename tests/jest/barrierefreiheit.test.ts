import {existsSync, readFileSync} from 'node:fs';

const PAGE = readFileSync('docs/ueber/barrierefreiheit-kriterien.md', 'utf8');

/** Numbers of the success criteria of WCAG 2.2 by their level, https://www.w3.org/TR/WCAG22/. 4.1.1 is gone since 2.2. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

/** Criteria on the page with their levels; a row may stand for several: "1.2.1 bis 1.2.3". */
function onPage(): Record<string, string> {
  const rows = [...PAGE.matchAll(/^\| (\d\.\d)\.(\d+)(?: bis \d\.\d\.(\d+))? [^|]*\((AA?)\) \|/gm)];
  return Object.fromEntries(
    rows.flatMap(([, guideline = '', from = '', to = from, level = '']) =>
      Array.from({length: Number(to) - Number(from) + 1}, (_, index) => [
        `${guideline}.${Number(from) + index}`,
        level,
      ]),
    ),
  );
}

describe('the page on accessibility, criterion by criterion', () => {
  it('has every success criterion of WCAG 2.2 on levels A and AA, with its level', () => {
    const expected = Object.entries(CRITERIA).flatMap(([level, numbers]) =>
      numbers.split(' ').map((number) => [number, level] as const),
    );
    expect(expected).toHaveLength(55);
    expect(onPage()).toEqual(Object.fromEntries(expected));
  });

  it('names only tests that exist', () => {
    const specs = [...PAGE.matchAll(/`([\w.]+\.spec\.ts)`/g)].map(([, name = '']) => `tests/browser/${name}`);
    const units = [...PAGE.matchAll(/`(tests\/jest\/[\w.]+)`/g)].map(([, name = '']) => name);
    expect(specs.length).toBeGreaterThan(10);
    expect([...specs, ...units].filter((file) => !existsSync(file))).toEqual([]);
  });

  it('counts the tasks that are done with the keyboard alone', () => {
    const tasks = readFileSync('tests/browser/keyboard.spec.ts', 'utf8').match(/^ {2}test\('/gm) ?? [];
    expect(PAGE).toContain(`mit ${tasks.length} Aufgaben`);
  });
});
