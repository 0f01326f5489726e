import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {jestCounts, playwrightCounts} from './counts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, {recursive: true}));

function report(value: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(value));
  return path;
}

describe('jestCounts', () => {
  it('counts tests, and a file that could not run as one failed test', () => {
    const path = report({numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2});
    expect(jestCounts(path, false)).toEqual({passed: 7, failed: 3});
  });

  it('has one failed test when the runner failed without saying which', () => {
    expect(jestCounts(report({numPassedTests: 7, numFailedTests: 0}), false)).toEqual({passed: 7, failed: 1});
    expect(jestCounts(join(folder, 'missing.json'), false)).toEqual({passed: 0, failed: 1});
  });

  it('has one failed test when nothing was tested', () => {
    expect(jestCounts(report({numPassedTests: 0, numFailedTests: 0}), true)).toEqual({passed: 0, failed: 1});
  });
});

describe('playwrightCounts', () => {
  it('counts a test that passed only when repeated, and an error outside of tests, as failed', () => {
    const path = report({stats: {expected: 5, unexpected: 1, flaky: 1}, errors: [{message: 'setup'}]});
    expect(playwrightCounts(path, false)).toEqual({passed: 5, failed: 3});
  });

  it('passes with tests and without errors', () => {
    expect(playwrightCounts(report({stats: {expected: 5, unexpected: 0, flaky: 0}, errors: []}), true)).toEqual({
      passed: 5,
      failed: 0,
    });
  });
});
