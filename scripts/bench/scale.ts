/**
 * `npm run bench:scale`: what ten and fifty times the content cost. Checks, builds and searches the real content and content
 * grown from it. Prints a Markdown table; exit code 1 when something grows faster than the content without a known reason, or
 * the largest build takes too long.
 */
import {parseArgs} from 'node:util';
import {loadContent} from '../../src/content';
import {SEED, wholeNumbers} from './content/sizes';
import {machine} from './machine';
import {measureProject} from './scale/figures';
import {growProject} from './scale/project';
import {broken, scaleReport, type Measured} from './scale/report';
import {withFolder} from './withFolder';

const USAGE = `Usage: npm run bench:scale [-- options]

  --sizes 660,3500   numbers of profiles to generate`;

/** Numbers of profiles the caller asked for; nothing when the call is wrong. */
function wantedSizes(): number[] | undefined {
  try {
    const {values} = parseArgs({options: {sizes: {type: 'string', default: '660,3500'}}});
    return wholeNumbers(values.sizes);
  } catch {
    return undefined;
  }
}

const measure = (name: string, generated: number, real: number): Promise<Measured> =>
  withFolder(async (folder) => {
    growProject(process.cwd(), folder, generated, SEED);
    const start = performance.now();
    const figures = await measureProject(folder, (what) => {
      process.stderr.write(`${name}: ${what} (${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
    });
    return {name, profiles: real + generated, figures};
  });

async function main(): Promise<void> {
  const sizes = wantedSizes();
  if (!sizes) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const real = loadContent(process.cwd()).katalog.berufe.length;
  const measured = [await measure('alle Inhalte', 0, real)];
  for (const size of sizes) measured.push(await measure(`${size} erzeugte`, size, real));
  console.log(scaleReport(measured, machine()));
  if (broken(measured).length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
