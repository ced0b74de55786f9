-- For wrk: sends the requests of a file, which Scripts/bench/site has written, in turn; every thread
-- those of its own learners. The file holds one request for each of `learners` in turn, and again.
--
--   wrk ... -s answers.lua ADDRESS -- FILE LEARNERS THREADS

local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local requests, position = {}, 0

function init(arguments)
  local learners, count = tonumber(arguments[2]), tonumber(arguments[3])
  local index = 0
  local file = assert(io.open(arguments[1], "rb"))
  for request in file:read("*a"):gmatch("([^%z]+)%z") do
    if index % learners % count == number then requests[#requests + 1] = request end
    index = index + 1
  end
  file:close()
end

function request()
  position = position % #requests + 1
  return requests[position]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'result {"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "longest": %d, "failed": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency.max,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
