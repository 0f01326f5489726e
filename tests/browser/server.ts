import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {PORT} from '../../playwright.config';
import {serve} from '../../scripts/server';

/** Serves `build/` for as long as the browser tests run. */
export default async function startServer(): Promise<() => Promise<void>> {
  const build = resolve('build');
  if (!existsSync(build)) throw new Error(`${build} is missing. Run \`npm run build\` first.`);
  return (await serve(build, PORT)).stop;
}
