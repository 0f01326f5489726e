import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import * as z from 'zod';
import {findProgram, installOnDebian} from '../../debian';

/** What wrk has counted, times in microseconds. */
const counted = z.object({
  requests: z.number(),
  bytes: z.number(),
  microseconds: z.number(),
  p50: z.number(),
  p90: z.number(),
  p99: z.number(),
  max: z.number(),
  connect: z.number(),
  read: z.number(),
  write: z.number(),
  status: z.number(),
  timeout: z.number(),
});

/** Figures of a load test. */
export interface Load {
  /** Answered requests per second. */
  rate: number;
  /** Bytes per second, headers included. */
  throughput: number;
  requests: number;
  /** Time from request to the end of the answer, milliseconds. */
  latency: {p50: number; p90: number; p99: number; max: number};
  /** Connections that failed or broke, answers that came too late, and those with a status of 400 or more. */
  errors: {connect: number; read: number; write: number; timeout: number; status: number};
}

/** How hard to press. */
export interface Pressure {
  connections: number;
  seconds: number;
}

/**
 * Reads what `mix.lua` prints at the end.
 * @throws Error when the line is missing: wrk did not come to its end
 */
export function readLoad(output: string): Load {
  const line = /^\{.*\}$/m.exec(output)?.[0];
  if (line === undefined) throw new Error(`wrk printed no sum:\n${output}`);
  const {requests, bytes, microseconds, p50, p90, p99, max, ...errors} = counted.parse(JSON.parse(line));
  const seconds = microseconds / 1e6;
  return {
    rate: requests / seconds,
    throughput: bytes / seconds,
    requests,
    latency: {p50: p50 / 1000, p90: p90 / 1000, p99: p99 / 1000, max: max / 1000},
    errors,
  };
}

/** Sum of everything that went wrong. */
export const errorCount = ({errors}: Load): number => Object.values(errors).reduce((sum, count) => sum + count, 0);

/**
 * Presses a server on this machine with `wrk`.
 * @param port of a server on 127.0.0.1; no other host can be named
 * @throws Error when wrk is missing or fails
 */
export function press(port: number, paths: readonly string[], {connections, seconds}: Pressure): Load {
  const search = () => findProgram(['wrk']);
  const wrk = search() ?? (installOnDebian('wrk') ? search() : undefined);
  if (wrk === undefined) throw new Error('The load test needs wrk (Debian, Ubuntu: apt-get install wrk).');
  const script = join(__dirname, 'mix.lua');
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '-s', script, `http://127.0.0.1:${port}/`, '--', ...paths];
  const {status, stdout, stderr} = spawnSync(wrk, args, {encoding: 'utf8'});
  if (status !== 0) throw new Error(`wrk ended with ${String(status)}:\n${stderr}${stdout}`);
  return readLoad(stdout);
}
