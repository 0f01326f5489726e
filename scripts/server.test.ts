import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {serve} from './server';

const build = mkdtempSync(join(tmpdir(), 'server-'));
writeFileSync(join(build, 'index.html'), 'start');
writeFileSync(join(build, '404.html'), 'missing');
afterAll(() => rmSync(build, {recursive: true}));

test.each([
  ['/', 200, 'start'],
  ['//?q=%18', 200, 'start'],
  ['/%E0%A4%A', 404, 'missing'],
  ['/..%2f..%2fetc/passwd', 404, 'missing'],
  ['/gibt/es/nicht', 404, 'missing'],
])('%s is answered with %i and does not stop the server', async (path, status, text) => {
  const server = await serve(build, 0, [{path: '/*', headers: [['X-Test', 'da']]}]);
  try {
    const response = await fetch(`http://localhost:${server.port}${path}`);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('x-test')).toBe(path.includes('%E0%A4%A') ? null : 'da');
  } finally {
    await server.stop();
  }
});
