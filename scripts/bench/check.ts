/**
 * `npm run bench:check`: how long the content check takes and how much memory it needs, on the real content and on
 * content grown from it. Prints a Markdown table; exit code 1 when a target is missed.
 */
import {parseArgs} from 'node:util';
import {loadContent} from '../../src/content';
import {growContent} from './content/grow';
import {runCheck, summary} from './content/measure';
import {checkReport, type Measured} from './content/report';
import {SEED, wholeNumbers} from './content/sizes';
import {machine} from './machine';
import type {Run} from './nodeRun';
import {withFolder} from './withFolder';

const USAGE = `Usage: npm run bench:check [-- options]

  --sizes 660,3500   numbers of profiles to generate
  --runs 3           runs of each; the middle counts`;

/** What the check promises, milliseconds: on the real content, and on as many generated profiles as there are occupations. */
const TARGET_REAL = 5_000;
const TARGET_GROWN = {profiles: 3500, wall: 60_000} as const;

/** What the caller asked for; nothing when the call is wrong. */
function options(): {sizes: number[]; runs: number} | undefined {
  try {
    const {values} = parseArgs({
      options: {sizes: {type: 'string', default: '660,3500'}, runs: {type: 'string', default: '3'}},
    });
    const [sizes, [runs] = []] = [wholeNumbers(values.sizes), wholeNumbers(values.runs)];
    return sizes && runs !== undefined ? {sizes, runs} : undefined;
  } catch {
    return undefined;
  }
}

async function repeat(folder: string, runs: number): Promise<Run> {
  const results: Run[] = [];
  for (let i = 0; i < runs; i++) results.push(await runCheck(folder));
  return summary(results);
}

const measureGrown = (generated: number, real: number, runs: number): Promise<Measured> =>
  withFolder(async (folder) => {
    growContent(process.cwd(), folder, generated, SEED);
    return {
      name: `${generated} erzeugte Profile`,
      profiles: real + generated,
      runs,
      middle: await repeat(folder, runs),
      target: generated === TARGET_GROWN.profiles ? TARGET_GROWN.wall : undefined,
    };
  });

async function main(): Promise<void> {
  const wanted = options();
  if (!wanted) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const {sizes, runs} = wanted;
  const {berufe} = loadContent(process.cwd()).katalog;
  const middle = await repeat(process.cwd(), runs);
  const measured: Measured[] = [{name: 'alle Inhalte', profiles: berufe.length, runs, middle, target: TARGET_REAL}];
  for (const size of sizes) measured.push(await measureGrown(size, berufe.length, runs));
  console.log(checkReport(measured, machine()));
  if (measured.some(({middle: {wall}, target}) => target !== undefined && wall >= target)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
