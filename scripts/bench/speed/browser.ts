import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {browserArguments, findBrowser} from '../../browser';
import {freePort} from '../../freePort';

/** How long a browser may take to answer, milliseconds. */
const PATIENCE = 20_000;

/** A browser without a window and with an empty profile, which can be steered through a port. */
export interface Browser {
  port: number;
  /** Ends it and removes its profile. */
  stop: () => Promise<void>;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/json/version`).then(
    ({ok}) => ok,
    () => false,
  );

/**
 * Starts a browser.
 * @throws Error when none is found or it does not answer
 */
export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'speed-'));
  const port = await freePort('127.0.0.1');
  const child = spawn(
    findBrowser(),
    [
      '--headless=new',
      ...browserArguments(),
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {stdio: 'ignore'},
  );
  const ended = new Promise<void>((done) => child.on('close', () => done()).on('error', () => done()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  };
  const end = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (Date.now() > end || child.exitCode !== null) {
      await stop();
      throw new Error('The browser did not start.');
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return {port, stop};
}
