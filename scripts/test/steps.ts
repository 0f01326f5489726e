import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {jestCounts, oneTest, playwrightCounts, type Counts} from './counts';
import type {Outcome} from './run';

/** One part of `npm test`. */
export interface Step {
  /** Name for `--only` and `--skip`. */
  id: string;
  title: string;
  command: readonly [string, ...string[]];
  env?: Record<string, string>;
  /** Steps without whose success this one cannot run and counts as failed. */
  needs?: readonly string[];
  /** Counts the tests of a finished step; without it the step is one test. */
  count?: (outcome: Outcome) => Counts;
}

const report = (name: string) => join(tmpdir(), `automobilberufe-${process.pid}-${name}.json`);
const jestReport = report('jest');
const browserReport = report('browser');
const nginxReport = report('nginx');

/** A build that warns is not finished: the warning names a broken link, a missing translation, a setting without effect. */
const withoutWarning = ({ok, output}: Outcome): Counts => oneTest(ok && !output.includes('[WARNING]'));

/** All steps, in order: the quick ones first. */
export const STEPS: readonly Step[] = [
  {id: 'format', title: 'Format', command: ['prettier', '--check', '.']},
  {id: 'lint', title: 'Lint', command: ['eslint', '--max-warnings', '0', '.']},
  {id: 'styles', title: 'Styles', command: ['stylelint', '--max-warnings', '0', 'src/**/*.css']},
  {id: 'markdown', title: 'Markdown', command: ['markdownlint-cli2']},
  {id: 'spelling', title: 'Spelling', command: ['cspell', '--no-progress', '--no-summary']},
  {id: 'types', title: 'Types', command: ['tsc', '--noEmit']},
  // A service worker has other types than a page.
  {id: 'worker-types', title: 'Types of the service worker', command: ['tsc', '-p', 'src/plugins/offline/worker']},
  {id: 'knip', title: 'Dead code', command: ['knip', '--no-progress']},
  {id: 'content', title: 'Content', command: ['tsx', 'scripts/check.ts']},
  {
    id: 'jest',
    title: 'Unit tests',
    command: ['jest', '--ci', '--json', `--outputFile=${jestReport}`],
    count: ({ok}) => jestCounts(jestReport, ok),
  },
  // Before the build, which offers the package for download.
  {id: 'zip', title: 'Offline package', command: ['tsx', 'scripts/zip.ts'], count: withoutWarning},
  {id: 'build', title: 'Build', command: ['docusaurus', 'build'], count: withoutWarning},
  {
    id: 'nginx',
    title: 'Web server',
    command: ['jest', '--ci', '--config', 'tests/nginx/jest.config.ts', '--json', `--outputFile=${nginxReport}`],
    needs: ['build'],
    count: ({ok}) => jestCounts(nginxReport, ok),
  },
  {
    id: 'browser',
    title: 'Browser tests',
    command: ['playwright', 'test'],
    env: {PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport},
    needs: ['zip', 'build'],
    count: ({ok}) => playwrightCounts(browserReport, ok),
  },
];
