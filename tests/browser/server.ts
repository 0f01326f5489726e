import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {PORT} from '../../playwright.config';
import {readHeadersFile} from '../../scripts/headersFile';
import {serve} from '../../scripts/server';
import {DELIVERY} from '../../src/plugins/delivery/headers/writeHeaders';

/** Serves `build/`, with the headers made for it, for as long as the browser tests run. */
export default async function startServer(): Promise<() => Promise<void>> {
  const build = resolve('build');
  if (!existsSync(build)) throw new Error(`${build} is missing. Run \`npm run build\` first.`);
  return (await serve(build, PORT, readHeadersFile(resolve(DELIVERY, '_headers')))).stop;
}
