/**
 * Objects as a `meta.k8s.io/v1` Table, the form in which `kubectl get` asks for them.
 * Owns: column definitions, what a row carries of its object. Refuses: knowing kinds; each brings its columns.
 */
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { at, textAt } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { resourceName } from '../kinds.ts';
import { age } from './age.ts';
import { clusterColumns } from './cluster-columns.ts';
import { podColumns } from './pod-columns.ts';
import { workloadColumns } from './workload-columns.ts';

export interface Columns {
  /** `!` marks a column of the wide form, `:i` a whole number. */
  names: string[];
  row(object: KubeObject, now: number): (string | number)[];
}

const byResource: Record<string, Columns> = { pods: podColumns, ...workloadColumns, ...clusterColumns };

export function toTable(
  kind: Kind,
  objects: KubeObject[],
  metadata: JsonObject,
  query: URLSearchParams,
  now: number,
): JsonObject {
  const columns = byResource[resourceName(kind)] ?? customColumns(kind);
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: columns.names.map(definition),
    rows: objects.map(
      (object): JsonObject => ({
        cells: columns.row(object, now),
        object: rowObject(object, query.get('includeObject') ?? 'Metadata'),
      }),
    ),
  };
}

function customColumns(kind: Kind): Columns {
  return {
    names: ['Name', ...kind.columns.map(([title]) => title), 'Age'],
    row: (object, now) => [
      object.metadata.name,
      ...kind.columns.map(([, path]) => {
        const found = at(object, ...path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
        return Array.isArray(found) ? JSON.stringify(found) : textAt(found);
      }),
      age(object.metadata.creationTimestamp ?? '', now),
    ],
  };
}

function definition(column: string): JsonObject {
  const name = column.replace(/^!/, '').replace(/:i$/, '');
  return {
    name,
    type: column.endsWith(':i') ? 'integer' : 'string',
    format: name === 'Name' ? 'name' : '',
    description: name,
    priority: column.startsWith('!') ? 1 : 0,
  };
}

function rowObject(object: KubeObject, include: string): Json | undefined {
  if (include === 'None') return undefined;
  return include === 'Object' ? object : partialMetadata(object);
}

/** An object reduced to its metadata. */
export function partialMetadata(object: KubeObject): JsonObject {
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: object.metadata };
}
