/**
 * What differs between an object before and after, for people and for the check that it is still so.
 * Owns: what counts as a difference (no status, no bookkeeping of the server's), and that no value of a secret is in it.
 * Refuses: reading objects.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { unifiedDiff } from '../distill/lines/unified-diff.ts';
import { redactValue } from '../redact/redact-value.ts';
import { fieldsAt, wholeOf } from '../sources/kubernetes/api-fields.ts';
import { isRecord, type JsonRecord, textOf } from '../sources/loose-json.ts';
import { longTextsCut } from './long-texts.ts';

/** One field; a side that has none is null. */
export interface FieldChange {
  path: string;
  before: string | null;
  after: string | null;
}

export interface Difference {
  changes: FieldChange[];
  /** As `diff -u` prints it, over the object's YAML. */
  diff: string;
}

/** Written by `kubectl rollout restart`, and by ours. */
export const restartMark = 'kubectl.kubernetes.io/restartedAt';
/** The same among annotations that are all new, as they are printed. */
const restartMoment = new RegExp(`"${restartMark}":"[^"]{0,40}"`, 'g');
/** The server's and the controllers' own bookkeeping. */
const bookkeeping = new Set(['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp', 'selfLink']);
const ownAnnotations = new Set([
  'deployment.kubernetes.io/revision',
  'deployment.kubernetes.io/revision-history',
  'deprecated.daemonset.template.generation',
  'kubectl.kubernetes.io/last-applied-configuration',
]);
const longestValue = 400;
const longestDiff = 8_000;

export function differenceOf(file: string, before: JsonRecord, after: JsonRecord | undefined): Difference {
  if (after === undefined)
    return { changes: [{ path: '(the object)', before: 'there', after: null }], diff: `--- a/${file}\n+++ /dev/null` };
  const [old, fresh] = [meant(before), meant(after)];
  const [shownOld, shownFresh] = [redactValue(old), redactValue(fresh)];
  const changes: FieldChange[] = [];
  compare('', { old, fresh, shownOld, shownFresh }, changes);
  const [printedOld, printedFresh] = longTextsCut(shownOld, shownFresh).map(printed);
  return { changes, diff: cut(unifiedDiff(file, printedOld ?? '', printedFresh ?? '')) };
}

/**
 * What was shown, in short: the generation, and a hash over object, arguments and differences. The moment of a restart is
 * always another, and no difference.
 */
export function stampOf(live: JsonRecord, call: object, { changes }: Pick<Difference, 'changes'>): string {
  const { generation, uid } = fieldsAt(live, 'metadata');
  const plain = changes.map((change) => {
    const { path, after } = change;
    return path.includes(restartMark) ? { path } : { ...change, after: after?.replace(restartMoment, '') ?? null };
  });
  const hash = createHash('sha256').update(JSON.stringify([uid, generation, call, plain]));
  return `${wholeOf(generation) ?? 0}.${hash.digest('hex').slice(0, 32)}`;
}

interface Sides {
  old: unknown;
  fresh: unknown;
  shownOld: unknown;
  shownFresh: unknown;
}

function compare(path: string, { old, fresh, shownOld, shownFresh }: Sides, changes: FieldChange[]): void {
  if (isDeepStrictEqual(old, fresh)) return;
  const [here, there] = [byName(old), byName(fresh)];
  if (!here || !there) {
    changes.push({ path, before: valueOf(shownOld), after: valueOf(shownFresh) });
    return;
  }
  const [seenHere, seenThere] = [byName(shownOld) ?? new Map(), byName(shownFresh) ?? new Map()];
  for (const key of new Set([...here.keys(), ...there.keys()]))
    compare(
      joined(path, key, Array.isArray(old)),
      { old: here.get(key), fresh: there.get(key), shownOld: seenHere.get(key), shownFresh: seenThere.get(key) },
      changes,
    );
}

/** The parts of a record, or of a list whose items have names of their own. */
function byName(value: unknown): Map<string, unknown> | undefined {
  if (isRecord(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value)) return undefined;
  const named = new Map(value.map((item: unknown) => [isRecord(item) ? (textOf(item.name) ?? '') : '', item]));
  return named.size === value.length && !named.has('') ? named : undefined;
}

function joined(path: string, key: string, isItem: boolean): string {
  if (isItem || !/^[A-Za-z0-9]+$/.test(key)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

function valueOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= longestValue) return text;
  // Whoever compares what was shown with what is now must see a difference behind the cut too.
  const whole = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${text.slice(0, longestValue)} … (${text.length} characters, sha256 ${whole}…)`;
}

function meant(object: JsonRecord): JsonRecord {
  const { status: _status, metadata: _metadata, ...rest } = object;
  const metadata = Object.entries(fieldsAt(object, 'metadata')).filter(([key]) => !bookkeeping.has(key));
  const kept = Object.fromEntries(metadata);
  if (isRecord(kept.annotations)) {
    const annotations = Object.entries(kept.annotations).filter(([key]) => !ownAnnotations.has(key));
    kept.annotations = Object.fromEntries(annotations);
  }
  return { ...rest, metadata: kept };
}

function printed(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, sortMapEntries: true });
}

function cut(diff: string): string {
  if (diff.length <= longestDiff) return diff;
  return `${diff.slice(0, longestDiff)}\n… ${diff.length - longestDiff} more characters; the list of changes has every field`;
}
