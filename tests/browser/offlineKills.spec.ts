import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type BrowserContext} from '@playwright/test';
import config from '../../playwright.config';
import {createRandom} from '../../scripts/bench/random';
import {expect} from './fixtures';
import {REQUESTS, test} from './smallSite';
import {attempt, expectWhole} from './storedSite';

const SEED = Number(process.env['OFFLINE_SEED'] ?? 20_261_127);

/** Power cuts per part of the life of a copy. */
const RUNS = 4;

/** A browser whose storage outlives it. */
interface Computer {
  start: (baseURL: string) => Promise<BrowserContext>;
  /** Ends the browser without any warning, as a power cut does. */
  cutPower: () => void;
  remove: () => void;
}

function computer(): Computer {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  return {
    start: (baseURL) => chromium.launchPersistentContext(folder, {...config.use?.launchOptions, baseURL}),
    cutPower: () => execFileSync('pkill', ['-KILL', '-f', folder]),
    remove: () => rmSync(folder, {recursive: true, maxRetries: 10, retryDelay: 100}),
  };
}

const moments = (part: number): number[] => {
  const random = createRandom(SEED + part);
  return Array.from({length: RUNS}, () => 1 + Math.floor(random() * (REQUESTS - 12)));
};

for (const after of moments(4)) {
  test(`a power cut after ${after} requests of a first visit leaves nothing half done`, async ({server, versions}) => {
    const pc = computer();
    const first = await pc.start(server.origin);
    const visited = await first.newPage();
    await visited.goto('/');
    server.after(after, pc.cutPower);
    await expect(attempt(visited)).rejects.toThrow();

    const second = await pc.start(server.origin);
    const page = await second.newPage();
    await page.goto('/');
    expect(await attempt(page)).toBe('in use');
    server.after(0, 'no connection');
    await expectWhole(page, versions, versions.old);
    await second.close();
    pc.remove();
  });
}

for (const after of moments(5)) {
  test(`a power cut after ${after} requests of a new version leaves the old one whole`, async ({server, versions}) => {
    const pc = computer();
    const first = await pc.start(server.origin);
    const visited = await first.newPage();
    await visited.goto('/');
    expect(await attempt(visited)).toBe('in use');
    server.publish(versions.next.folder);
    server.after(after, pc.cutPower);
    await expect(attempt(visited)).rejects.toThrow();

    server.after(0, 'no connection');
    const second = await pc.start(server.origin);
    const page = await second.newPage();
    await expectWhole(page, versions, versions.old);
    server.restore();
    expect(await attempt(page)).toBe('waits');
    server.after(0, 'no connection');
    await expectWhole(page, versions, versions.old);
    await second.close();
    pc.remove();
  });
}
