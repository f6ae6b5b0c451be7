/**
 * Does the store keep what it acknowledges?
 * Owns: which settings of Redis Aura relies on, and why. Refuses: setting them.
 */
import { AuraError } from '../errors.ts';
import { inspectRedis, type RedisInspection } from '../store/inspect-redis.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

/** BullMQ refuses what is older than the first and advises the second (bullmq, RedisConnection). */
const oldest = 5;
const advised = [6, 2] as const;

export async function checkStore({ config, env, within }: Setup): Promise<Finding[]> {
  if (config.store === 'embedded') return [ok('store', `embedded, one process on a file in ${config.folder}`)];
  const url = env.REDIS_URL;
  if (!url)
    return [
      fault(
        'redis',
        'REDIS_URL is not set',
        'set it to where Redis runs (redis://host:6379), or "store: embedded" in aura.yaml for one process on one file',
      ),
    ];
  try {
    const redis = await inspectRedis(url, within);
    const findings = [...durability(redis), ...service(redis)];
    return findings.some(({ level }) => level === 'FAIL')
      ? findings
      : [ok('redis', `${redis.version}, keeps what it acknowledges`), ...findings];
  } catch (error) {
    if (!(error instanceof AuraError)) throw error;
    const [what = '', fix = ''] = error.userMessage.split('; ');
    return [fault('redis', what, fix)];
  }
}

function durability({ appendOnly, appendFsync, writesToDisk }: RedisInspection): Finding[] {
  const findings: Finding[] = [];
  if (!appendOnly)
    findings.push(
      fault('redis', 'appendonly is off, so a restart forgets incidents', 'set "appendonly yes" in redis.conf'),
    );
  if (appendFsync === null)
    findings.push(
      warn('redis', 'CONFIG GET is not allowed here', 'ask who runs it whether "appendfsync always" is set'),
    );
  else if (appendFsync !== 'always')
    findings.push(
      fault(
        'redis',
        `appendfsync is ${appendFsync}, so a crash loses what was acknowledged last`,
        'set "appendfsync always" in redis.conf',
      ),
    );
  if (!writesToDisk)
    findings.push(fault('redis', 'its last write to the disk failed', 'free its disk and check its rights there'));
  return findings;
}

function service({ version, role, maxMemoryPolicy }: RedisInspection): Finding[] {
  const findings: Finding[] = [];
  if (maxMemoryPolicy !== 'noeviction')
    findings.push(
      fault(
        'redis',
        `maxmemory-policy is ${maxMemoryPolicy}, so a full Redis drops incidents`,
        'set "maxmemory-policy noeviction" in redis.conf',
      ),
    );
  if (role !== 'master')
    findings.push(fault('redis', `it is a ${role} and refuses writes`, 'point REDIS_URL to the primary'));
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < oldest) findings.push(fault('redis', `${version} is too old`, 'install Redis 7 or newer'));
  else if (major < advised[0] || (major === advised[0] && minor < advised[1]))
    findings.push(warn('redis', `${version} is older than the queue advises`, 'install Redis 7 or newer'));
  return findings;
}
