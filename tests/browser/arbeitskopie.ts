import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, type Page} from '@playwright/test';
import {freePort} from '../../scripts/freePort';
import {LOKALER_DIENST} from '../../src/redaktion/backend';

/** A copy of the content under version control, and the service that lets the form editor work on it. */
export interface Arbeitskopie {
  git: (...args: string[]) => string;
  port: number;
  ende: () => void;
}

/** Starts `decap-server` in the mode that makes a branch for every proposal, as GitHub would. */
async function starteDienst(folder: string, port: number): Promise<ChildProcess> {
  const service = spawn(process.execPath, [require.resolve('decap-server')], {
    cwd: folder,
    env: {...process.env, MODE: 'git', GIT_REPO_DIRECTORY: folder, PORT: String(port), BIND_HOST: 'localhost'},
  });
  await new Promise<void>((done, fail) => {
    service.once('exit', () => fail(new Error('decap-server has ended')));
    service.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('listening')) done();
    });
  });
  return service;
}

/** Makes a copy of the content in a folder of its own, and starts the service on a free port. */
export async function arbeitskopie(): Promise<Arbeitskopie> {
  const folder = mkdtempSync(join(tmpdir(), 'redaktion-'));
  cpSync('docs', join(folder, 'docs'), {recursive: true});
  const git = (...args: string[]): string => execFileSync('git', args, {cwd: folder, encoding: 'utf8'});
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Redaktion');
  git('config', 'user.email', 'redaktion@example.org');
  git('config', 'core.autocrlf', 'false');
  git('add', '.');
  git('commit', '--quiet', '--message=Stand');
  const port = await freePort();
  const service = await starteDienst(folder, port);
  return {
    git,
    port,
    ende: () => {
      service.removeAllListeners('exit').kill();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** Leads a page to the service of a copy: it names the usual port, and must not meet one that runs on this machine. */
export async function verbinde(page: Page, {port}: Arbeitskopie): Promise<void> {
  await page.route(`${LOKALER_DIENST}**`, (route) => route.continue({url: LOKALER_DIENST.replace(/:\d+/, `:${port}`)}));
}

/** Opens the form editor, and logs in where this browser has not yet. */
export async function meldeAn(page: Page): Promise<void> {
  await page.goto('/redaktion/');
  const login = page.getByRole('button', {name: 'Login'});
  const profiles = page.getByRole('heading', {name: 'Berufsprofile'});
  await expect(login.or(profiles)).toBeVisible({timeout: 20_000});
  if (await login.isVisible()) await login.click();
  await expect(profiles).toBeVisible({timeout: 20_000});
}
