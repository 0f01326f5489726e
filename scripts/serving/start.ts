import {spawn, type ChildProcess} from 'node:child_process';
import {chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort} from '../freePort';
import {findNginx} from './nginx';

/** The configuration that is handed out and tested. */
export const CONFIGURATION = join('serving', 'nginx');

/** User without rights that every Unix has; workers of a web server started as root would change to it as well. */
const NOBODY = 65_534;

/** How long nginx may take to listen, milliseconds. */
const PATIENCE = 20_000;

/** A running nginx. */
export interface Nginx {
  port: number;
  /** What it has written into the log of requests. */
  log: () => string;
  /** What it has written into the log of errors. */
  errors: () => string;
  /** Ends it and removes its files. */
  stop: () => Promise<void>;
}

/** How nginx is to run. */
export interface NginxOptions {
  /** Folder with the site, readable for everybody. */
  root: string;
  /** Folder with `site.conf` and `redaktion.conf`: the security headers the build has written. */
  headers: string;
  /** Changes the copied configuration before the start. */
  prepare?: (folder: string) => void;
}

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function waitUntilListening(child: ChildProcess, port: number, errors: () => string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${errors()}`);
    if (Date.now() > end) throw new Error(`nginx did not listen within ${PATIENCE / 1000} s:\n${errors()}`);
    await pause(50);
  }
}

/** Lays out the configuration in a folder of its own, with what differs from machine to machine. */
function layOut({root, headers, prepare}: NginxOptions, prefix: string, port: number): string {
  const folder = join(prefix, 'conf');
  cpSync(CONFIGURATION, folder, {recursive: true});
  cpSync(headers, join(folder, 'kopfzeilen'), {recursive: true});
  const place = [
    `listen 127.0.0.1:${port}`,
    `root "${root}"`,
    `access_log "${join(prefix, 'access.log')}" ohne_personen`,
  ];
  writeFileSync(join(folder, 'ort.conf'), place.map((line) => `${line};\n`).join(''));
  prepare?.(folder);
  return join(folder, 'nginx.conf');
}

/**
 * Starts the real nginx with the configuration of `serving/nginx` on a free port of this machine, as a user without rights.
 * @throws Error when nginx is missing or refuses to start, with what it said
 */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const program = findNginx();
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort('127.0.0.1');
  const configuration = layOut(options, prefix, port);
  const root = process.getuid?.() === 0;
  if (root) {
    chmodSync(prefix, 0o755);
    chownSync(prefix, NOBODY, NOBODY);
  }
  const child = spawn(program, ['-e', 'stderr', '-p', prefix, '-c', configuration], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(root && {uid: NOBODY, gid: NOBODY}),
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<void>((done) => child.on('close', () => done()).on('error', () => done()));
  const kill = () => child.kill('SIGTERM');
  // Whoever ends without stopping it leaves no server behind.
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    kill();
    await ended;
    process.off('exit', kill);
    rmSync(prefix, {recursive: true, force: true});
  };
  try {
    await waitUntilListening(child, port, () => errors);
  } catch (error) {
    await stop();
    throw error;
  }
  const log = join(prefix, 'access.log');
  return {port, log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''), errors: () => errors, stop};
}
