-- wrk script: cycles through the request bodies of the file named by BODIES and prints one machine-readable line.
local bodies, i = {}, 0
function init()
  for line in io.lines(os.getenv("BODIES")) do bodies[#bodies + 1] = line end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/json"
  if os.getenv("TOKEN") then wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN") end
  for n, body in ipairs(bodies) do bodies[n] = wrk.format("POST", nil, nil, body) end
end
function request()
  i = i % #bodies + 1
  return bodies[i]
end
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("RESULT requests=%d us=%d bytes=%d p50=%d p99=%d max=%d errors=%d\n", summary.requests, summary.duration,
    summary.bytes, latency:percentile(50), latency:percentile(99), latency.max, e.connect + e.read + e.write + e.status + e.timeout))
end
