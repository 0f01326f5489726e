/**
 * `npm run bench:load`: how many readers the web server bears. Starts nginx with the tested configuration on the site that
 * has been built, and presses it with wrk from the same machine. Exit code 1 when a request fails.
 */
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {mixOf, type Target} from './load/mix';
import {loadReport, type Measured} from './load/report';
import {errorCount, press, type Pressure} from './load/wrk';
import {withServedBuild, type Served} from './servedBuild';

const USAGE = `Usage: npm run bench:load [-- options]

  --connections 200   open at the same time
  --seconds 10        of each of the five measurements`;

/** Bounds of a measurement: nobody presses a machine for long by mistake. */
const MAX = {connections: 2000, seconds: 60} as const;

/** What the caller asked for; nothing when the call is wrong. */
function options(): Pressure | undefined {
  try {
    const {values} = parseArgs({
      options: {connections: {type: 'string', default: '200'}, seconds: {type: 'string', default: '10'}},
    });
    const [connections, seconds] = [Number(values.connections), Number(values.seconds)];
    const within = (value: number, most: number) => Number.isInteger(value) && value >= 2 && value <= most;
    return within(connections, MAX.connections) && within(seconds, MAX.seconds) ? {connections, seconds} : undefined;
  } catch {
    return undefined;
  }
}

/** Size of what is sent for an address, compressed. */
function sentSize(build: string, {path}: Target): number {
  const file = join(build, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

function measure(targets: readonly Target[], pressure: Pressure, {build, port}: Served): Measured[] {
  const mixed = press(
    port,
    targets.map(({path}) => path),
    pressure,
  );
  const single = targets.map((target) => ({
    name: target.name,
    size: sentSize(build, target),
    load: press(port, [target.path], pressure),
  }));
  return [{name: 'gemischt', size: undefined, load: mixed}, ...single];
}

async function main(): Promise<void> {
  const pressure = options();
  if (!pressure) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  await withServedBuild((served) => {
    const targets = mixOf(served.build);
    const measured = measure(targets, pressure, served);
    console.log(loadReport(measured, targets, pressure, served.machine));
    if (measured.some(({load}) => errorCount(load) > 0)) process.exitCode = 1;
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
