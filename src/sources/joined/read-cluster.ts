/**
 * A Kubernetes tool's answer to objects, events and last words.
 * Owns: telling from the call what was asked, and from the answer in which form it came: JSON, YAML, a table, a
 * description, a log. Refuses: calling a list whole when only some of it was asked for.
 */
import type { JoinedAnswer } from '../../run/finding/joined.ts';
import { readApi } from '../kubernetes/api-object.ts';
import type { ClusterBuilder } from '../kubernetes/cluster-builder.ts';
import { describedObjects, mostDescribed } from '../kubernetes/describe-object.ts';
import { readTables } from '../kubernetes/get-table.ts';
import { isResourceWord, kindOfResource } from '../kubernetes/resource-kinds.ts';
import { isRecord, textOf } from '../loose-json.ts';
import { valuesOf } from './answer-values.ts';
import { eventOfWords } from './event-of-words.ts';

const mostLines = 100_000;
const mostLogLines = 2_000;
/** More than the pods of the largest clusters that are listed in one answer. */
const mostObjects = 20_000;

interface Asked {
  kind?: string;
  namespace?: string;
  name?: string;
  container?: string;
  /** All of the kind in that place was asked for. */
  isWhole: boolean;
  isLog: boolean;
  isPrevious: boolean;
}

/** How many objects, events and lines were found. */
export function readClusterAnswer({ tool, args, text, at }: JoinedAnswer, builder: ClusterBuilder): number {
  const asked = askedOf(tool, args);
  if (asked.isLog) return readLog(asked, text, builder);
  let found = 0;
  const kinds = new Set(asked.kind ? [asked.kind] : []);
  const take = {
    object: (object: Parameters<ClusterBuilder['object']>[0], sight: 'api' | 'describe' | 'table' = 'api') => {
      found++;
      kinds.add(object.kind);
      builder.object(object, sight);
    },
    event: (event: Parameters<ClusterBuilder['event']>[0]) => {
      found++;
      builder.event(event);
    },
  };
  let isCut = false;
  const values = valuesOf(text);
  for (const value of values) {
    for (const item of Array.isArray(value) ? value : [value]) {
      isCut ||= found >= mostObjects;
      if (isCut) break;
      const event = isRecord(item) ? eventOfWords(item, asked.namespace) : undefined;
      if (event) take.event(event);
      // What a list leaves out is said by the list that was asked for.
      else
        readApi(
          asked.kind && isRecord(item) && item.kind === undefined && item.items === undefined
            ? { ...item, kind: asked.kind }
            : item,
          'cluster',
          take,
        );
    }
  }
  if (values.length === 0 || found === 0) {
    const lines = text.split('\n', mostLines);
    const described = /^Name:/m.test(text) ? describedObjects(asked.kind ?? 'Pod', lines, at) : [];
    isCut ||= lines.length === mostLines || described.length === mostDescribed;
    for (const { object, events } of described) {
      take.object(object, 'describe');
      for (const event of events) take.event(event);
    }
    if (described.length === 0) {
      isCut ||= lines.length > mostObjects;
      const read = readTables(lines.slice(0, mostObjects), { kind: asked.kind, namespace: asked.namespace, now: at });
      for (const object of read.objects) take.object(object, 'table');
      for (const event of read.events) take.event(event);
    }
  }
  const isEmpty = found === 0 && values.every((value) => Array.isArray(value) && value.length === 0);
  // Where it was cut, more may stand behind.
  if (asked.isWhole && !isCut && (found > 0 || isEmpty))
    for (const kind of kinds) builder.listed({ kind, namespace: asked.namespace });
  return found;
}

function readLog({ name, namespace, container, isPrevious }: Asked, text: string, builder: ClusterBuilder): number {
  if (!name) return 0;
  const lines = text
    .split('\n', mostLines)
    .filter((line) => line.trim() !== '')
    .slice(-mostLogLines);
  builder.cluster.logs.push({ pod: { kind: 'Pod', name, namespace }, container, previous: isPrevious, lines });
  return lines.length;
}

function askedOf(tool: string, args: Record<string, unknown>): Asked {
  const words = tool
    .slice(tool.indexOf('.') + 1)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const argument = (...names: string[]) => names.map((one) => textOf(args[one])).find(Boolean);
  const resource = argument('kind', 'resource', 'resourceType', 'resource_type', 'type') ?? words.find(isResourceWord);
  const name = argument('name', 'pod', 'podName', 'pod_name', 'resourceName');
  const isTop = words.includes('top') || words.includes('metrics');
  const kind = resource === undefined ? undefined : kindOfResource(resource.split('/')[0] ?? '');
  return {
    kind: isTop ? `${kind ?? 'Pod'}Metrics` : kind,
    namespace: argument('namespace', 'ns'),
    name,
    container: argument('container'),
    isWhole:
      name === undefined && !Object.keys(args).some((one) => /select|limit|filter|query|search|contain|max/i.test(one)),
    isLog: words.some((word) => /^logs?$/.test(word)),
    isPrevious: args.previous === true,
  };
}
