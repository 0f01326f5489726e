import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type BrowserContext} from '@playwright/test';
import config from '../../playwright.config';

/** A computer whose browser keeps its settings and its storage when it ends. */
export interface Computer {
  start: (baseURL: string) => Promise<BrowserContext>;
  /** Ends the browser without any warning. */
  cutPower: () => void;
  remove: () => void;
}

/**
 * Sets up a computer.
 * @param preferences settings of the browser, as its file `Preferences` has them; its own unless given
 */
export function computer(preferences?: object): Computer {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  if (preferences) {
    mkdirSync(join(folder, 'Default'));
    writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  }
  return {
    start: (baseURL) => chromium.launchPersistentContext(folder, {...config.use?.launchOptions, baseURL}),
    cutPower: () => execFileSync('pkill', ['-KILL', '-f', folder]),
    remove: () => rmSync(folder, {recursive: true, maxRetries: 10, retryDelay: 100}),
  };
}
