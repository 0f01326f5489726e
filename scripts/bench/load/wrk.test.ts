import {errorCount, readLoad} from './wrk';

const OUTPUT = `Running 10s test @ http://127.0.0.1:8080/
  2 threads and 200 connections
Requests/sec:   5000.00
{"requests":50000,"bytes":100000000,"microseconds":10000000,"p50":20000,"p90":45500,"p99":90000,"max":120000,"connect":0,"read":1,"write":0,"status":3,"timeout":2}
`;

it('reads rate, latency and errors', () => {
  const load = readLoad(OUTPUT);
  expect(load).toEqual({
    rate: 5000,
    throughput: 10_000_000,
    requests: 50_000,
    latency: {p50: 20, p90: 45.5, p99: 90, max: 120},
    errors: {connect: 0, read: 1, write: 0, status: 3, timeout: 2},
  });
  expect(errorCount(load)).toBe(6);
});

it('takes no run for finished that printed no sum', () => {
  expect(() => readLoad('unable to connect')).toThrow(/unable to connect/);
});
