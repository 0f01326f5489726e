/**
 * Runs a TypeScript program of this folder as one bundled file: `node scripts/run.mjs scripts/check.ts …`. Hundreds of
 * modules translated one by one cost the check a second at each start, and its parsers run faster as native modules.
 */
import {renameSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const [program] = process.argv.splice(2, 1);
if (program === undefined) throw new Error('Usage: node scripts/run.mjs <program.ts> [arguments]');

const entry = resolve(program);
const project = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(project, 'node_modules/.cache/programs', `${basename(program, '.ts')}.mjs`);
// Two runs at once must not read each other's half-written file.
const written = `${bundle}.${process.pid}.mjs`;

await build({
  entryPoints: [entry],
  outfile: written,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  // Some packages are not published as modules yet.
  banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
});
renameSync(written, bundle);
await import(pathToFileURL(bundle).href);
