import {kilobytes, markdownTable, megabytes, milliseconds, number, percent} from './table';

test('a table with aligned columns; cells never break it', () => {
  expect(markdownTable(['Suche', 's@1'], [['a|b', '0,5'], ['c\nd']])).toBe(
    ['| Suche | s@1 |', '| --- | --: |', '| a\\|b | 0,5 |', '| c d | – |'].join('\n'),
  );
});

test('a row longer than the header is a mistake', () => {
  expect(() => markdownTable(['a'], [['1', '2']])).toThrow('2 cells under 1 headings');
});

test('figures are German, missing ones a dash', () => {
  expect(number(0.8567, 3)).toBe('0,857');
  expect(number(NaN, 3)).toBe('–');
  expect(number(undefined, 3)).toBe('–');
  expect(percent(0.0312)).toBe('3,1 %');
  expect(percent(undefined)).toBe('–');
  expect(kilobytes(353_900)).toBe('354');
  expect(kilobytes(undefined)).toBe('–');
  expect(megabytes(13_540_000)).toBe('13,5');
});

test('milliseconds have as many decimals as carry meaning', () => {
  expect([0.0612, 1.26, 48.4, undefined].map(milliseconds)).toEqual(['0,06', '1,3', '48', '–']);
});
