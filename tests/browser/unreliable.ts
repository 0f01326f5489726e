import {mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {serve} from '../../scripts/server';

/** Ways in which a network fails from one request on. */
export const FAILURES = ['no connection', 'half a file', 'silence', 'error of the server', 'login page'] as const;

export type Failure = (typeof FAILURES)[number];

/** How long a silent connection stays open, in milliseconds. */
const SILENCE_MS = 300;

/** What a hotel or a company shows instead of every address until somebody has logged in. */
const LOGIN_PAGE = '<!doctype html><title>Anmelden</title><h1>Bitte melden Sie sich an</h1>';

/** A web server on a network that fails on request, and whose site can be replaced at any moment. */
export interface UnreliableServer {
  origin: string;
  /** Number of requests so far. */
  requests: () => number;
  /** Answers so many requests, and from then on fails; or answers one more, does something, and goes on as before. */
  after: (requests: number, then: Failure | (() => void)) => void;
  /** Answers everything again. */
  restore: () => void;
  /** Serves another folder from now on, as a publication does that replaces all files at once. */
  publish: (folder: string) => void;
  stop: () => Promise<void>;
}

function fail(how: Failure, response: ServerResponse, file: string | undefined): void {
  switch (how) {
    case 'no connection':
      response.destroy();
      return;
    case 'error of the server':
      response.writeHead(503, {'Content-Type': 'text/html'}).end('Wartung');
      return;
    case 'login page':
      response.writeHead(200, {'Content-Type': 'text/html'}).end(LOGIN_PAGE);
      return;
    default: {
      const content = file === undefined ? Buffer.from(LOGIN_PAGE) : readFileSync(file);
      response.writeHead(200, {'Content-Length': content.length});
      response.write(content.subarray(0, content.length / 2));
      setTimeout(() => response.destroy(), how === 'silence' ? SILENCE_MS : 1);
    }
  }
}

/** Starts the server with a folder on a free port. */
export async function unreliable(folder: string): Promise<UnreliableServer> {
  const parent = mkdtempSync(join(tmpdir(), 'unreliable-'));
  const site = join(parent, 'site');
  // A link is replaced in one step: no request sees half of each site.
  const publish = (target: string) => {
    symlinkSync(target, join(parent, 'next'), 'dir');
    renameSync(join(parent, 'next'), site);
  };
  publish(folder);
  let seen = 0;
  let left = Infinity;
  let then: Failure | (() => void) = 'no connection';
  const intercept = (_request: IncomingMessage, response: ServerResponse, file: string | undefined): boolean => {
    seen++;
    if (left-- > 0) return false;
    if (typeof then === 'string') {
      fail(then, response, file);
      return true;
    }
    left = Infinity;
    response.once('close', then);
    return false;
  };
  const server = await serve(site, 0, [], intercept);
  return {
    origin: `http://localhost:${server.port}`,
    requests: () => seen,
    after(requests, what) {
      left = requests;
      then = what;
    },
    restore() {
      left = Infinity;
    },
    publish,
    async stop() {
      await server.stop();
      rmSync(parent, {recursive: true});
    },
  };
}
