import {defineConfig} from '@playwright/test';
import {browserArguments, findBrowser} from './scripts/browser';

/** Address of the built site during the tests; the server is started by tests/browser/server.ts. */
export const PORT = 4173;

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/server.ts',
  workers: 2,
  // Two browsers on two slow cores that do other work as well: a test that waits for what never comes fails late, not wrongly.
  timeout: 90_000,
  expect: {timeout: 15_000},
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // The JSON report goes to the file in PLAYWRIGHT_JSON_OUTPUT_FILE, for `npm test`. What failed is told at the end.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'], ['list']] : [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      executablePath: findBrowser(),
      args: [...browserArguments(), '--disable-quic'],
    },
  },
  projects: [{name: 'chromium', use: {browserName: 'chromium', viewport: {width: 1280, height: 800}}}],
});
