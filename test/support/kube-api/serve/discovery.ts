/**
 * What the server says of itself: version, groups, resources.
 * Owns: /version, /api, /apis and the lists under them. Refuses: the aggregated form, as servers before 1.26 do.
 */
import type { JsonObject } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { apiVersionOf } from '../kinds.ts';

export const serverVersion: JsonObject = {
  major: '1',
  minor: '32',
  gitVersion: 'v1.32.4',
  gitCommit: '59526cd4867447956156ae3a602fcbac10a2c335',
  gitTreeState: 'clean',
  buildDate: '2025-04-22T15:53:29Z',
  goVersion: 'go1.23.6',
  compiler: 'gc',
  platform: 'linux/amd64',
};

/** The document under this path, or undefined where discovery has none. */
export function discover(kinds: Kind[], path: string): JsonObject | undefined {
  if (path === '/version') return serverVersion;
  if (path === '/api')
    return {
      kind: 'APIVersions',
      versions: ['v1'],
      serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress: '10.0.0.10:6443' }],
    };
  if (path === '/apis')
    return { kind: 'APIGroupList', apiVersion: 'v1', groups: groupsOf(kinds).map((group) => groupOf(kinds, group)) };
  const group = /^\/apis\/([^/]+)$/.exec(path)?.[1];
  if (group !== undefined && groupsOf(kinds).includes(group))
    return { kind: 'APIGroup', apiVersion: 'v1', ...groupOf(kinds, group) };
  const version = /^\/api\/(v1)$|^\/apis\/([^/]+\/[^/]+)$/.exec(path);
  const groupVersion = version?.[1] ?? version?.[2];
  if (groupVersion === undefined) return undefined;
  const found = kinds.filter((kind) => apiVersionOf(kind) === groupVersion);
  if (groupVersion === 'authorization.k8s.io/v1') return resourceList(groupVersion, reviews);
  return found.length === 0 ? undefined : resourceList(groupVersion, found.flatMap(resourcesOf));
}

const reviews: JsonObject[] = ['SelfSubjectAccessReview', 'SelfSubjectRulesReview'].map((kind) => ({
  name: `${kind.toLowerCase()}s`,
  singularName: kind.toLowerCase(),
  namespaced: false,
  kind,
  verbs: ['create'],
}));

function resourceList(groupVersion: string, resources: JsonObject[]): JsonObject {
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources };
}

function groupsOf(kinds: Kind[]): string[] {
  return [...new Set(kinds.map((kind) => kind.group)), 'authorization.k8s.io'].filter((group) => group !== '');
}

function groupOf(kinds: Kind[], name: string): JsonObject {
  const version = kinds.find((kind) => kind.group === name)?.version ?? 'v1';
  const entry = { groupVersion: `${name}/${version}`, version };
  return { name, versions: [entry], preferredVersion: entry };
}

const scale = { group: 'autoscaling', version: 'v1', kind: 'Scale' };

function resourcesOf(kind: Kind): JsonObject[] {
  const verbs: Record<string, string[]> = { log: ['get'], eviction: ['create'], binding: ['create'] };
  const whole: JsonObject = {
    name: kind.plural,
    singularName: kind.kind.toLowerCase(),
    namespaced: kind.namespaced,
    kind: kind.kind,
    verbs: kind.verbs,
    shortNames: kind.shortNames.length > 0 ? kind.shortNames : undefined,
    categories: kind.categories.length > 0 ? kind.categories : undefined,
  };
  const parts = kind.subresources.map(
    (name): JsonObject => ({
      name: `${kind.plural}/${name}`,
      singularName: '',
      namespaced: kind.namespaced,
      ...(name === 'scale'
        ? scale
        : { kind: name === 'eviction' ? 'Eviction' : name === 'binding' ? 'Binding' : kind.kind }),
      verbs: verbs[name] ?? ['get', 'patch', 'update'],
    }),
  );
  return [whole, ...parts];
}
