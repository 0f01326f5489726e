import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {headersFor, type HeaderRule} from './headersFile';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The path in an address, or undefined where it cannot be decoded. The address may begin with several slashes. */
function pathIn(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(`http://localhost${address}`).pathname);
  } catch {
    return undefined;
  }
}

/** File of the build for an address; undefined where there is none. */
function fileFor(build: string, address: string): string | undefined {
  const decoded = pathIn(address);
  if (decoded === undefined) return undefined;
  const path = resolve(build, `.${decoded}`);
  if (path !== build && !path.startsWith(build + sep)) return undefined;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

function send(response: ServerResponse, status: number, file: string, headers: Record<string, string>): void {
  response.writeHead(status, {
    ...headers,
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  });
  // A file that vanishes between the question and the answer, as when a new build replaces it, ends that answer only.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Looks at a request before it is answered. @returns whether the answer is taken care of */
export type Intercept = (request: IncomingMessage, response: ServerResponse, file: string | undefined) => boolean;

/** A running web server. */
export interface SiteServer {
  port: number;
  stop: () => Promise<void>;
}

/**
 * Serves a built site as any plain web server would.
 * @param build folder with the site
 * @param port 0 for any free port
 * @param rules headers to send, as a host that reads a file `_headers` would; none unless given
 * @param intercept answers requests in its own way, as a bad network would; none unless given
 */
export async function serve(
  build: string,
  port: number,
  rules: readonly HeaderRule[] = [],
  intercept: Intercept = () => false,
): Promise<SiteServer> {
  const missing = join(build, '404.html');
  const server = createServer((request, response) => {
    const file = fileFor(build, request.url ?? '/');
    if (intercept(request, response, file)) return;
    const headers = headersFor(rules, pathIn(request.url ?? '/') ?? '');
    if (file) send(response, 200, file, headers);
    else if (existsSync(missing)) send(response, 404, missing, headers);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, 'localhost', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
