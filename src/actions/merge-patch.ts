/**
 * The JSON merge patch that makes one object of another (RFC 7386).
 * Owns: removed keys as null, lists whole. Refuses: applying it; the server does.
 */
import { isDeepStrictEqual } from 'node:util';
import { isRecord, type JsonRecord } from '../sources/loose-json.ts';

export function mergePatchOf(before: JsonRecord, after: JsonRecord): JsonRecord {
  const patch: JsonRecord = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, fresh] = [before[key], after[key]];
    if (isDeepStrictEqual(old, fresh)) continue;
    if (fresh === undefined) patch[key] = null;
    else patch[key] = isRecord(old) && isRecord(fresh) ? mergePatchOf(old, fresh) : fresh;
  }
  return patch;
}
