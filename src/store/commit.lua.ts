/**
 * The one write, as one Lua script: all checks, then all effects, under one hash tag.
 * Owns: the order of checks (own retry, unique, fence, lane, version). Refuses: decoding facts; they stay text.
 *
 * ARGV: prefix, incident, commit id, retry, version, prev, fence or '', facts, due or '', counts of unique, links and
 * rows, then settle ('' or incident, key, sender, revision, ts), unique (key, ttl), links, rows (key, lane, priority,
 * thread, post, text), and last what it adds to the record of trust, or ''. `ids:INCIDENT` runs beside the journal and tells a writer that lost the answer whether its commit
 * is there. Answers [reason, line or key].
 */
import { factFormat } from '../run/fact.ts';
import { prelude } from './outbox.lua.ts';

export const commitScript = `${prelude}
local incident, commitId, version, facts = ARGV[2], ARGV[3], ARGV[5], ARGV[8]
local journal, ids = P .. 'journal:' .. incident, P .. 'ids:' .. incident
if ARGV[4] == '1' and redis.call('LINDEX', ids, version) == commitId then
  return {'ok', redis.call('LINDEX', journal, version)}
end
local uniques, links, rows = num(ARGV[10]), num(ARGV[11]), num(ARGV[12])
local settles = ARGV[13] == '1'
local at = settles and 19 or 14
local uniqueAt, linkAt = at, at + uniques * 2
local rowAt = linkAt + links
for i = uniqueAt, linkAt - 1, 2 do
  if redis.call('EXISTS', P .. 'unique:' .. ARGV[i]) == 1 then return {'duplicate', ARGV[i]} end
end
if ARGV[7] ~= '' and num(redis.call('HGET', P .. 'fences', incident)) > num(ARGV[7]) then return {'fence', ''} end
local settled, lane
if settles then
  settled = rowId(ARGV[14], ARGV[15])
  lane = heldLane(settled, ARGV[16], ARGV[17])
  if not lane then return {'lane', ''} end
end
if redis.call('LLEN', journal) ~= num(version) then return {'version', ''} end

local now = clock()
local line = '{"format":${factFormat},"version":' .. int(num(version) + 1) .. ',"time":' .. int(now) .. ',"fence":' .. int(num(ARGV[7] ~= '' and ARGV[7] or '0'))
  .. ',"prev":"' .. ARGV[6] .. '","facts":' .. facts .. '}'
redis.call('RPUSH', journal, line)
redis.call('RPUSH', ids, commitId)
if version == '0' then redis.call('ZADD', P .. 'incidents', 'NX', int(now), incident) end
for i = uniqueAt, linkAt - 1, 2 do redis.call('SET', P .. 'unique:' .. ARGV[i], '1', 'PX', ARGV[i + 1]) end
for i = linkAt, rowAt - 1 do redis.call('HSET', P .. 'links', ARGV[i], incident) end
if ARGV[#ARGV] ~= '' then redis.call('HSET', P .. 'trust', incident, ARGV[#ARGV]) end
if ARGV[9] == '' then redis.call('ZREM', P .. 'due', incident) else redis.call('ZADD', P .. 'due', ARGV[9], incident) end
if settles then
  if ARGV[18] ~= '' then
    redis.call('HSET', P .. 'ts:' .. ARGV[14], ARGV[15], ARGV[18])
    redis.call('HSET', P .. 'tslane:' .. ARGV[14], ARGV[15], lane)
  end
  finish(settled, lane, ARGV[17])
end
for i = rowAt, rowAt + rows * 6 - 1, 6 do
  upsert(incident, ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3], ARGV[i + 4], ARGV[i + 5], now)
end
return {'ok', line}
`;
