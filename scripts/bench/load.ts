/**
 * `npm run bench:load`: how many readers the web server bears. Starts nginx with the tested configuration on the site that
 * has been built, and presses it with wrk from the same machine. Exit code 1 when a request fails.
 */
import {chmodSync, cpSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync} from 'node:fs';
import {availableParallelism, cpus, loadavg, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {startNginx} from '../serving/start';
import {mixOf, type Target} from './load/mix';
import {loadReport, type Measured} from './load/report';
import {errorCount, press, type Pressure} from './load/wrk';

const USAGE = `Usage: npm run bench:load [-- options]

  --connections 200   open at the same time
  --seconds 10        of each of the five measurements`;

/** Bounds of a measurement: nobody presses a machine for long by mistake. */
const MAX = {connections: 2000, seconds: 60} as const;

const HEADERS = join('delivery', 'nginx');

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

async function measure(build: string, pressure: Pressure): Promise<Measured[]> {
  const targets = mixOf(build);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'load-'));
  chmodSync(folder, 0o755);
  try {
    // The server runs without rights; it may be unable to read the folder of the project.
    cpSync(build, join(folder, 'site'), {recursive: true});
    const nginx = await startNginx({root: join(folder, 'site'), headers: HEADERS});
    try {
      const mixed = press(
        nginx.port,
        targets.map(({path}) => path),
        pressure,
      );
      const single = targets.map((target) => ({
        name: target.name,
        size: sentSize(build, target),
        load: press(nginx.port, [target.path], pressure),
      }));
      return [{name: 'gemischt', size: undefined, load: mixed}, ...single];
    } finally {
      await nginx.stop();
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function main(): Promise<void> {
  const pressure = options();
  if (!pressure) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const build = resolve('build');
  if (!existsSync(join(build, 'index.html')) || !existsSync(HEADERS)) {
    throw new Error('There is no built site. Run npm run build first.');
  }
  const [busy = 0] = loadavg();
  const machine = `Node ${process.versions.node}, ${availableParallelism()} Kerne (${cpus()[0]?.model.trim() ?? 'unbekannt'}), Last davor ${busy.toFixed(1)}`;
  const measured = await measure(build, pressure);
  console.log(loadReport(measured, mixOf(build), pressure, machine));
  if (measured.some(({load}) => errorCount(load) > 0)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
