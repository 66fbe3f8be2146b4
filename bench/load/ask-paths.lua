-- For wrk: asks for the paths of the file PATHS, one a line, round and round; prints what came of it as one line of JSON.
local asked, at = {}, 0

function init()
  for path in io.lines(os.getenv("PATHS")) do
    asked[#asked + 1] = wrk.format("GET", path)
  end
end

function request()
  at = at % #asked + 1
  return asked[at]
end

-- latency is in microseconds; errors.status counts answers of 400 and above
function done(summary, latency)
  local wrong = summary.errors
  io.write(string.format(
    '\n{"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "most": %d, "wrong": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency.max,
    wrong.connect + wrong.read + wrong.write + wrong.status + wrong.timeout))
end
