-- What wrk asks for: each thread goes round the paths given on the command line, as a browser with brotli would ask. At the end
-- the sum is printed as one line of JSON.

local paths = {}
local turn = 0

function init(args)
  for i = 1, #args do paths[i] = args[i] end
  wrk.headers["Accept-Encoding"] = "gzip, deflate, br"
end

function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end

function done(summary, latency)
  local e = summary.errors
  print(string.format(
    '{"requests":%d,"bytes":%d,"microseconds":%d,"p50":%d,"p90":%d,"p99":%d,"max":%d,"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}',
    summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(90),
    latency:percentile(99), latency.max, e.connect, e.read, e.write, e.status, e.timeout))
end
