import {existsSync, readFileSync} from 'node:fs';

/** How many tests of a step passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** A step without tests of its own counts as one. */
export const oneTest = (ok: boolean): Counts => (ok ? {passed: 1, failed: 0} : {passed: 0, failed: 1});

/**
 * Reads the counts of a Jest run from its JSON report. A test file that could not be run at all counts as one failed test.
 * @param ok whether the runner itself reported success; a run that failed never counts as passed
 */
export function jestCounts(report: string, ok: boolean): Counts {
  const {numPassedTests, numFailedTests, numRuntimeErrorTestSuites} = readReport(report);
  return runCounts(number(numPassedTests), number(numFailedTests) + number(numRuntimeErrorTestSuites), ok);
}

/** Reads the counts of a Playwright run from its JSON report. A flaky test has failed. */
export function playwrightCounts(report: string, ok: boolean): Counts {
  const {stats, errors} = readReport(report);
  const {expected, unexpected, flaky} = isRecord(stats) ? stats : {};
  const broken = Array.isArray(errors) ? errors.length : 0;
  return runCounts(number(expected), number(unexpected) + number(flaky) + broken, ok);
}

/** A run without any test proves nothing, and a runner that ended with an error has failed whatever it counted. */
function runCounts(passed: number, failed: number, ok: boolean): Counts {
  const proved = ok && passed > 0;
  return {passed, failed: failed === 0 && !proved ? 1 : failed};
}

function readReport(path: string): Record<string, unknown> {
  if (!existsSync(path)) return {};
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isRecord(report) ? report : {};
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
