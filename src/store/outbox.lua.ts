/**
 * The outbox on Redis, as Lua: what commit shares with hold, release and done.
 * Owns: the keys and moves of rows and lanes. Refuses: knowing what a row says.
 *
 * Keys, all under one hash tag: `row:ID` a hash a row; `queue:LANE` its rows by priority and age; `lanes` those that have
 * rows, by their first row; `lane:LANE` who holds it and until when; `rows` all ids; `ts:INCIDENT` and `tslane:INCIDENT` the posted messages.
 * A score is priority * 1e15 + age, age being a sequence number: exact in a double for the next 10^15 rows.
 */
export const prelude = `
local P = ARGV[1]
local function clock()
  local t = redis.call('TIME')
  return tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
end
local function int(n) return string.format('%.0f', n) end
local function num(s) return tonumber(s or '0') or 0 end
local function rowId(incident, key) return #incident .. ':' .. incident .. ':' .. key end
local function rank(lane)
  local first = redis.call('ZRANGE', P .. 'queue:' .. lane, 0, 0, 'WITHSCORES')
  if first[1] then redis.call('ZADD', P .. 'lanes', first[2], lane) else redis.call('ZREM', P .. 'lanes', lane) end
end
local function dequeue(id, lane)
  redis.call('ZREM', P .. 'queue:' .. lane, id)
  rank(lane)
end
local function upsert(incident, key, lane, priority, thread, post, text, now)
  local id = rowId(incident, key)
  local row = P .. 'row:' .. id
  local sequence = int(redis.call('INCR', P .. 'sequence'))
  local old = redis.call('HMGET', row, 'age', 'lane')
  local age = old[1] or sequence
  if not old[1] then
    redis.call('HSET', row, 'incident', incident, 'key', key, 'age', age, 'since', int(now), 'attempts', '0',
      'open', '0', 'notBefore', '0', 'heldUntil', '0')
    redis.call('SADD', P .. 'rows', id)
  elseif old[2] ~= lane then
    dequeue(id, old[2])
  end
  redis.call('HSET', row, 'revision', sequence, 'lane', lane, 'priority', priority, 'thread', thread, 'post', post, 'text', text)
  redis.call('ZADD', P .. 'queue:' .. lane, int(num(priority) * 1e15 + num(age)), id)
  rank(lane)
end
-- The lane that this sender holds for this revision of the row, or nil when the hold was lost.
local function heldLane(id, sender, revision)
  local lane = redis.call('HGET', P .. 'row:' .. id, 'heldLane')
  if not lane then return nil end
  local hold = redis.call('HMGET', P .. 'lane:' .. lane, 'sender', 'row', 'revision')
  if hold[1] == sender and hold[2] == id and hold[3] == revision then return lane end
  return nil
end
local function freeLane(lane)
  redis.call('HDEL', P .. 'lane:' .. lane, 'sender', 'row', 'revision', 'heldUntil')
end
-- Ends what was sent; content that came meanwhile stays, as an edit with no attempts yet.
local function finish(id, lane, revision)
  local row = P .. 'row:' .. id
  freeLane(lane)
  if redis.call('HGET', row, 'revision') == revision then
    dequeue(id, redis.call('HGET', row, 'lane'))
    redis.call('DEL', row)
    redis.call('SREM', P .. 'rows', id)
  else
    redis.call('HSET', row, 'attempts', '0', 'open', '0', 'notBefore', '0', 'heldUntil', '0')
    redis.call('HDEL', row, 'heldLane')
  end
end
`;

/**
 * ARGV: prefix, sender, ms, token, retry. Answers nil or incident, text, revision, ts, threadTs, ambiguous, attempts,
 * since. A sender that lost the answer asks again with its token and gets the row that it holds, not a second one.
 */
export const holdScript = `${prelude}
local sender, now = ARGV[2], clock()
local function tsIn(lane, incident, key)
  if redis.call('HGET', P .. 'tslane:' .. incident, key) ~= lane then return nil end
  return redis.call('HGET', P .. 'ts:' .. incident, key) or nil
end
local function waitsForThread(lane, incident, key, thread)
  if thread == '' or thread == key then return false end
  if tsIn(lane, incident, thread) then return false end
  return redis.call('EXISTS', P .. 'row:' .. rowId(incident, thread)) == 1
end
local function answer(id, lane, open)
  local row = redis.call('HMGET', P .. 'row:' .. id, 'incident', 'key', 'text', 'revision', 'attempts', 'since', 'thread')
  local threadTs = row[7] ~= '' and tsIn(lane, row[1], row[7]) or ''
  return {row[1], row[3], row[4], tsIn(lane, row[1], row[2]) or '', threadTs, open, row[5], row[6]}
end
local last = P .. 'last:' .. sender
if ARGV[5] == '1' then
  local hold = redis.call('HMGET', last, 'token', 'row', 'lane', 'open', 'revision')
  if hold[1] == ARGV[4] and heldLane(hold[2], sender, hold[5]) then
    -- Nothing was sent yet, so the hold may move on to content that came meanwhile.
    redis.call('HSET', P .. 'lane:' .. hold[3], 'revision', redis.call('HGET', P .. 'row:' .. hold[2], 'revision'))
    return answer(hold[2], hold[3], hold[4])
  end
end
local best, bestScore, bestLane
local function search(lane)
  local closed = redis.call('HMGET', P .. 'lane:' .. lane, 'heldUntil', 'notBefore')
  if num(closed[1]) > now or num(closed[2]) > now then return end
  local blocked, from = {}, 0
  while true do
    local ids = redis.call('ZRANGE', P .. 'queue:' .. lane, from, from + 15, 'WITHSCORES')
    if #ids == 0 then return end
    from = from + 16
    for i = 1, #ids, 2 do
      local score = num(ids[i + 1])
      if bestScore and score >= bestScore then return end
      local row = redis.call('HMGET', P .. 'row:' .. ids[i], 'incident', 'key', 'priority', 'thread', 'post', 'notBefore', 'heldUntil')
      local post = row[5] == '1' and not tsIn(lane, row[1], row[2])
      if num(row[6]) > now or num(row[7]) > now then
        if post then blocked[row[3]] = true end
      elseif not (post and blocked[row[3]]) and not waitsForThread(lane, row[1], row[2], row[4]) then
        best, bestScore, bestLane = ids[i], score, lane
        return
      end
    end
  end
end
-- Lanes by their first row: once a row is found, only lanes that begin before it can hold a better one.
local seen = 0
while true do
  local lanes = redis.call('ZRANGE', P .. 'lanes', seen, seen + 15, 'WITHSCORES')
  if #lanes == 0 or (bestScore and num(lanes[2]) >= bestScore) then break end
  for i = 1, #lanes, 2 do search(lanes[i]) end
  seen = seen + 16
end
if not best then return nil end
local key = P .. 'row:' .. best
local row = redis.call('HMGET', key, 'revision', 'open')
local until_ = int(now + num(ARGV[3]))
redis.call('HINCRBY', key, 'attempts', 1)
redis.call('HSET', key, 'open', '1', 'heldUntil', until_, 'heldLane', bestLane)
redis.call('HSET', P .. 'lane:' .. bestLane, 'sender', sender, 'row', best, 'revision', row[1], 'heldUntil', until_)
redis.call('HSET', last, 'token', ARGV[4], 'row', best, 'lane', bestLane, 'open', row[2], 'revision', row[1])
redis.call('PEXPIRE', last, math.max(1000, num(ARGV[3])))
return answer(best, bestLane, row[2])
`;

/** ARGV: prefix, incident, key, sender, revision, lane, notBefore, laneNotBefore or '', ambiguous ('1' or '0'). */
export const releaseScript = `${prelude}
local id = rowId(ARGV[2], ARGV[3])
local lane = heldLane(id, ARGV[4], ARGV[5])
if lane then
  redis.call('HSET', P .. 'row:' .. id, 'notBefore', ARGV[7], 'open', ARGV[9], 'heldUntil', '0')
  redis.call('HDEL', P .. 'row:' .. id, 'heldLane')
  freeLane(lane)
end
if ARGV[8] ~= '' then
  local delay = math.max(num(ARGV[8]), num(redis.call('HGET', P .. 'lane:' .. ARGV[6], 'notBefore')))
  redis.call('HSET', P .. 'lane:' .. ARGV[6], 'notBefore', int(delay))
end
return lane and 1 or 0
`;

/** ARGV: prefix, incident, key, sender, revision. */
export const doneScript = `${prelude}
local id = rowId(ARGV[2], ARGV[3])
local lane = heldLane(id, ARGV[4], ARGV[5])
if lane then finish(id, lane, ARGV[5]) end
return lane and 1 or 0
`;
