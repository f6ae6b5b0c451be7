/**
 * As much OpenAPI as clients ask before they write: which operations take dry run, field validation and field managers.
 * Owns: /openapi/v3 and its documents, one a group and version. Refuses: the schemas of fields, and version 2.
 */
import type { JsonObject } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { apiVersionOf } from '../kinds.ts';

const root = (groupVersion: string) => (groupVersion === 'v1' ? 'api/v1' : `apis/${groupVersion}`);

/** The document under this path, or undefined. */
export function openApi(kinds: Kind[], path: string): JsonObject | undefined {
  const versions = [...new Set(kinds.map(apiVersionOf))];
  if (path === '/openapi/v3')
    return {
      paths: Object.fromEntries(
        versions.map((it) => [root(it), { serverRelativeURL: `/openapi/v3/${root(it)}?hash=1` }]),
      ),
    };
  const groupVersion = versions.find((it) => path === `/openapi/v3/${root(it)}`);
  if (groupVersion === undefined) return undefined;
  const found = kinds.filter((kind) => apiVersionOf(kind) === groupVersion);
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'v1.32.4' },
    paths: Object.fromEntries(found.flatMap((kind) => pathsOf(kind, `/${root(groupVersion)}`))),
    components: { schemas: {} },
  };
}

const parameter = (name: string, description: string): JsonObject => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', uniqueItems: true },
});

const writeParameters = [
  parameter('dryRun', 'Only "All" is taken: nothing is kept.'),
  parameter('fieldManager', 'Who owns the fields that this request sets.'),
  parameter('fieldValidation', 'Ignore, Warn or Strict.'),
];

function pathsOf(kind: Kind, base: string): [string, JsonObject][] {
  const collection = kind.namespaced ? `${base}/namespaces/{namespace}/${kind.plural}` : `${base}/${kind.plural}`;
  const gvk = { group: kind.group, version: kind.version, kind: kind.kind };
  const operation = (action: string, parameters: JsonObject[]): JsonObject => ({
    operationId: `${action}${kind.kind}`,
    parameters,
    responses: { 200: { description: 'OK' } },
    'x-kubernetes-action': action,
    'x-kubernetes-group-version-kind': gvk,
  });
  const reads: [string, JsonObject][] = [
    [collection, { get: operation('list', []) }],
    [`${collection}/{name}`, { get: operation('get', []) }],
  ];
  if (!kind.verbs.includes('patch')) return reads;
  return [
    [collection, { get: operation('list', []), post: operation('post', writeParameters) }],
    [
      `${collection}/{name}`,
      {
        get: operation('get', []),
        put: operation('put', writeParameters),
        patch: operation('patch', [...writeParameters, parameter('force', 'Takes fields over from other managers.')]),
        delete: operation('delete', writeParameters.slice(0, 1)),
      },
    ],
  ];
}
