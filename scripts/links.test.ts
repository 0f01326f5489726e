/** @jest-environment node */
import {execFile} from 'node:child_process';
import {rmSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {resolve} from 'node:path';
import {append, MECHATRONIKER, testContent, writeFiles} from '../src/content/testContent';

const SCRIPT = resolve('scripts/links.ts');
const TSX = resolve('node_modules/tsx/dist/cli.mjs');

// The command really rests a second between two requests.
jest.setTimeout(30_000);

describe('npm run links', () => {
  let root = '';
  let server: Server;
  let host = '';
  const run = (...args: string[]) =>
    new Promise<{status: number; stdout: string; stderr: string}>((done) => {
      execFile(process.execPath, [TSX, SCRIPT, ...args], {cwd: root}, (error, stdout, stderr) => {
        done({status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr});
      });
    });

  beforeAll(async () => {
    server = createServer((request, response) => response.writeHead(request.url === '/da' ? 200 : 404).end());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const files = testContent();
    append(files, MECHATRONIKER, `[da](http://${host}/da) und [weg](http://${host}/weg)`);
    root = writeFiles(files);
  });

  afterAll(() => {
    server.close();
    rmSync(root, {recursive: true});
  });

  it('ends with 1 and names file and line of an address that is gone', async () => {
    const {status, stdout} = await run('--nur', host);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`Seite nicht mehr da \\(1\\): .+\n  http://${host}/weg  \\[404\\]\n    ${MECHATRONIKER}:\\d+\n`),
    );
    expect(stdout.trim().split('\n').at(-1)).toBe('2 Adressen: 1 in Ordnung, 1 zu bearbeiten, 0 nicht prüfbar');
  });

  it('ends with 0 when nothing is to be mended, and writes JSON for programs', async () => {
    const {status, stdout} = await run('--nur', 'https://nirgends.invalid/', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({heute: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, adressen: []});
  });

  it.each([
    ['an unknown format', ['--format', 'xml']],
    ['an unknown option', ['--alles']],
  ])('ends with 2 and says how to call it for %s', async (_, args) => {
    const {status, stdout, stderr} = await run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Aufruf: npm run links');
  });
});
