/**
 * `npm run bench:speed`: what Lighthouse says about five pages of the built site, served by nginx with the tested configuration.
 * Prints a Markdown table; exit code 1 when a target is missed.
 */
import {parseArgs} from 'node:util';
import {withServedBuild} from './servedBuild';
import {startBrowser} from './speed/browser';
import {findLighthouse, measurePage, type Lighthouse, type Run} from './speed/lighthouse';
import {missed, speedReport, type Measured} from './speed/report';

const USAGE = `Usage: npm run bench:speed [-- options]

  --runs 3   on each page; the middle counts`;

/** One page of each kind. */
const PAGES = [
  {name: 'Startseite', path: '/'},
  {name: 'Profil', path: '/berufe/zerspanungsmechaniker/'},
  {name: 'Suche', path: '/suche/'},
  {name: 'Vergleich der Berufe', path: '/berufe/'},
  {name: 'Artikel', path: '/themen/digitalisierung/softwaredefiniertes-fahrzeug/'},
] as const;

const MAX_RUNS = 20;

/** Number of runs the caller asked for; nothing when the call is wrong. */
function wantedRuns(): number | undefined {
  try {
    const runs = Number(parseArgs({options: {runs: {type: 'string', default: '3'}}}).values.runs);
    return Number.isInteger(runs) && runs > 0 && runs <= MAX_RUNS ? runs : undefined;
  } catch {
    return undefined;
  }
}

/** Measures one page in a new browser each time: nothing is kept from the last visit. */
async function measure(lighthouse: Lighthouse, url: string, runs: number): Promise<Run[]> {
  const results: Run[] = [];
  while (results.length < runs) {
    const browser = await startBrowser();
    try {
      results.push(await measurePage(lighthouse, url, browser.port));
    } finally {
      await browser.stop();
    }
  }
  return results;
}

async function main(): Promise<void> {
  const runs = wantedRuns();
  if (!runs) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const lighthouse = await findLighthouse();
  await withServedBuild(async ({port, machine}) => {
    const measured: Measured[] = [];
    for (const page of PAGES) {
      measured.push({...page, runs: await measure(lighthouse, `http://127.0.0.1:${port}${page.path}`, runs)});
    }
    console.log(speedReport(measured, machine));
    if (measured.some((page) => missed(page).length > 0)) process.exitCode = 1;
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
