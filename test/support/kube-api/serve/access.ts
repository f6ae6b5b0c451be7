/**
 * Who asks, and what they may do.
 * Owns: bearer tokens, client certificates, rule sets, the words of a refusal. Refuses: transport.
 */
import { ApiError, unauthorized } from '../api-error.ts';
import type { JsonObject } from '../json-value.ts';
import { textAt } from '../json-value.ts';

export interface Rule {
  /** `['']` is the core group; `*` any. */
  apiGroups: string[];
  /** Plural names, `pods/log` for a subresource; `*` any. */
  resources: string[];
  verbs: string[];
  /** Only in these namespaces; without it, in all and for what has none. */
  namespaces?: string[];
  resourceNames?: string[];
}

export interface Identity {
  user: string;
  groups?: string[];
  rules: Rule[];
  /** Epoch ms after which the token is refused. */
  expiresAt?: number;
}

export interface Attributes {
  verb: string;
  group: string;
  resource: string;
  subresource: string;
  namespace: string;
  name: string;
}

export const everything: Rule[] = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];

const anonymous: Identity = { user: 'system:anonymous', groups: ['system:unauthenticated'], rules: [] };

/** Tokens and certificate names to identities; can be changed while the server runs. */
export class Access {
  readonly tokens = new Map<string, Identity>();
  /** By the common name of a client certificate that the server's CA signed. */
  readonly certificates = new Map<string, Identity>();

  /** Without credentials one is anonymous; with wrong or expired ones one is refused. */
  authenticate(authorization: string | undefined, certificateName: string | undefined, now = Date.now()): Identity {
    const byCertificate = certificateName === undefined ? undefined : this.certificates.get(certificateName);
    if (byCertificate) return byCertificate;
    if (authorization === undefined || authorization === '') return anonymous;
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const identity = token === undefined ? undefined : this.tokens.get(token);
    if (!identity || (identity.expiresAt !== undefined && identity.expiresAt <= now)) throw unauthorized();
    return identity;
  }
}

export function isAllowed(identity: Identity, wanted: Attributes): boolean {
  const resource = wanted.subresource === '' ? wanted.resource : `${wanted.resource}/${wanted.subresource}`;
  return identity.rules.some(
    (rule) =>
      has(rule.verbs, wanted.verb) &&
      has(rule.apiGroups, wanted.group) &&
      (has(rule.resources, resource) ||
        (wanted.subresource !== '' && rule.resources.includes(`*/${wanted.subresource}`))) &&
      (rule.namespaces === undefined || rule.namespaces.includes(wanted.namespace)) &&
      (rule.resourceNames === undefined || rule.resourceNames.includes(wanted.name)),
  );
}

/** The 403 for what the rules do not grant. */
export function refusal(identity: Identity, wanted: Attributes): ApiError {
  const resource = wanted.subresource === '' ? wanted.resource : `${wanted.resource}/${wanted.subresource}`;
  const title = wanted.group === '' ? wanted.resource : `${wanted.resource}.${wanted.group}`;
  const where = wanted.namespace === '' ? 'at the cluster scope' : `in the namespace "${wanted.namespace}"`;
  const named = wanted.name === '' ? `${title} is` : `${title} "${wanted.name}" is`;
  return new ApiError(
    403,
    'Forbidden',
    `${named} forbidden: User "${identity.user}" cannot ${wanted.verb} resource "${resource}" in API group "${wanted.group}" ${where}`,
    { details: { name: wanted.name || undefined, group: wanted.group || undefined, kind: wanted.resource } },
  );
}

/** Answers a SelfSubjectAccessReview: may the asker do this? */
export function reviewAccess(identity: Identity, review: JsonObject): JsonObject {
  const part = (name: string) => textAt(review, 'spec', 'resourceAttributes', name);
  const allowed = isAllowed(identity, {
    verb: part('verb'),
    group: part('group'),
    resource: part('resource'),
    subresource: part('subresource'),
    namespace: part('namespace'),
    name: part('name'),
  });
  return { ...review, metadata: {}, status: { allowed } };
}

/** Answers a SelfSubjectRulesReview for one namespace. */
export function reviewRules(identity: Identity, review: JsonObject): JsonObject {
  const namespace = textAt(review, 'spec', 'namespace');
  const rules = identity.rules.filter((rule) => rule.namespaces === undefined || rule.namespaces.includes(namespace));
  return {
    ...review,
    metadata: {},
    status: {
      resourceRules: rules.map(({ verbs, apiGroups, resources, resourceNames }) => ({
        verbs,
        apiGroups,
        resources,
        resourceNames,
      })),
      nonResourceRules: [
        { verbs: ['get'], nonResourceURLs: ['/api', '/api/*', '/apis', '/apis/*', '/openapi/*', '/version'] },
      ],
      incomplete: false,
    },
  };
}

function has(list: string[], value: string): boolean {
  return list.includes('*') || list.includes(value);
}
