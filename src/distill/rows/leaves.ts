/**
 * A parsed document as its leaves: dotted paths with plain values.
 * Owns: flattening within bounds, what is bookkeeping and not content, and how much one leaf says of a failure.
 * Refuses: showing secrets' data; callers get the key only.
 */
import { scoreLine } from '../lines/line-score.ts';

export type Plain = string | number | boolean | null;

export interface Leaf {
  path: string;
  value: Plain;
}

const DEEPEST = 24;
/** Characters of a string that is looked into for a document. */
const LONGEST_DOCUMENT = 20_000;
const BOOKKEEPING =
  /(?:^|\.)(?:managedFields|ownerReferences|resourceVersion|uid|selfLink|generateName|generation|observedGeneration|creationTimestamp|fieldsV1|pod-template-hash|controller-uid|controller-revision-hash|containerID|imageID|last-applied-configuration|kubectl\.kubernetes\.io\/\S*|qosClass|lastProbeTime|enableServiceLinks|terminationMessagePath|terminationMessagePolicy|projected|defaultMode|tolerations|tolerationSeconds|volumeMounts|dnsPolicy|schedulerName|preemptionPolicy|uuid|etag|checksum|sha256|podIPs|hostIPs)(?:\.|\[|$)/;

/** Whether a path leads to what machines keep for themselves. */
export function isBookkeeping(path: string): boolean {
  return BOOKKEEPING.test(path);
}

/**
 * The leaves under a value, depth first, at most `limit`; empty lists and objects are leaves "[]" and "{}". A string that
 * holds a JSON object is looked into, unless \`strings\` says that strings stay whole.
 */
export function leavesOf(value: unknown, limit = 400, strings: 'inside' | 'whole' = 'inside'): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (inner: unknown, path: string, depth: number): void => {
    if (leaves.length >= limit || isBookkeeping(path)) return;
    const document = strings === 'inside' && typeof inner === 'string' ? documentIn(inner) : undefined;
    if (document !== undefined) walk(document, path, depth + 1);
    else if (inner === null || typeof inner !== 'object') {
      leaves.push({
        path,
        value: typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean' ? inner : null,
      });
    } else if (depth >= DEEPEST) {
      leaves.push({ path, value: '…' });
    } else if (Array.isArray(inner)) {
      if (inner.length === 0) leaves.push({ path, value: '[]' });
      for (const [at, each] of inner.entries()) {
        if (leaves.length >= limit) return;
        walk(each, `${path}[${nameOf(each) ?? at}]`, depth + 1);
      }
    } else {
      const entries = Object.entries(inner);
      if (entries.length === 0) leaves.push({ path, value: '{}' });
      for (const [key, each] of entries) walk(each, path === '' ? key : `${path}.${key}`, depth + 1);
    }
  };
  walk(value, '', 0);
  return leaves;
}

/** The JSON object that a string holds, as loggers put one into a field; undefined when it holds none. */
function documentIn(text: string): object | undefined {
  if (text.length > LONGEST_DOCUMENT || !/^\{"[^]*\}\s*$/.test(text)) return undefined;
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null && Object.keys(document).length > 0 ? document : undefined;
  } catch {
    return undefined;
  }
}

/** What a list's element is called, when it says so: `name`, `type`, `key` or `id`. */
function nameOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  for (const key of ['name', 'type', 'key', 'id']) {
    const found: unknown = (value as Record<string, unknown>)[key];
    if (typeof found === 'string' && found.length > 0 && found.length <= 60) return found;
  }
  return undefined;
}

const GOOD =
  /(?:^|\.)(?:ready|available|healthy|enabled|ok|success(?:ful)?|up|alive|started|running|synced|valid|active|online|schedulable|passed)$/i;
const BAD =
  /(?:^|\.)(?:failed|failures?|errors?|errorCount|unavailable\w*|unready|unschedulable|degraded|evicted|killed|oom\w*|timeouts?|dropped|rejected|crashed|blocked|stale|expired|lag|restarts?|restartCount|numberUnavailable|misscheduled\w*)$/i;
const CODE = /(?:^|\.)(?:exit_?code|return_?code|status_?code|code|status)$/i;

/** How strongly a leaf points at a failure: 0 (not at all) to about 60. */
export function scoreLeaf(path: string, value: Plain): number {
  if (value === null || value === '' || value === '[]' || value === '{}') return 0;
  const key = path.replace(/\[[^[\]]*\]/g, '');
  if (value === false || value === 'False' || value === 'false') return GOOD.test(key) ? 26 : 0;
  if (value === true || value === 'True' || value === 'true') return BAD.test(key) ? 26 : 0;
  if (typeof value === 'number' || /^-?\d+(?:\.\d+)?$/.test(value)) {
    const size = Number(value);
    if (/exit_?code|return_?code/i.test(key)) return size === 0 ? 0 : 32;
    if (CODE.test(key) && size >= 400 && size < 600) return size >= 500 ? 30 : 18;
    return size > 0 && BAD.test(key) ? Math.min(24, 10 + 4 * Math.log10(size)) : 0;
  }
  const ratio = /^(\d+)\/(\d+)$/.exec(value);
  if (ratio !== null && Number(ratio[1]) < Number(ratio[2])) return 20;
  if (value.length > 3000) return scoreLine(value.slice(0, 3000)).general / 2;
  const words = scoreLine(value).general;
  return words > 0 ? words + (/message|reason|error|cause|exception/i.test(key) ? 8 : 0) : 0;
}
