/**
 * How a cluster is reached: a kubeconfig's context, or the service account of the pod that Aura runs in.
 * Owns: files and their merging (kubernetes.io, "Organizing Cluster Access Using kubeconfig Files"), contexts, authorities
 * and where credentials come from. Refuses: fetching a credential; credentials.ts does, each time anew.
 */
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { AuraError, messageOf } from '../../errors.ts';
import { isRecord, type JsonRecord, textOf, textsOf } from '../loose-json.ts';

import { fieldsAt, recordsOf } from './api-fields.ts';

/** Variables: where the configuration is, and what credential plugins need. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a user's credential comes from; each is read again when it may have changed. */
export interface Identity {
  token?: string;
  tokenFile?: string;
  basic?: { user: string; password: string };
  certificate?: { cert: string; key: string };
  exec?: ExecPlugin;
  /** Whom the requests are made for, where the kubeconfig says so. */
  as?: string;
}

export interface ExecPlugin {
  apiVersion: string;
  command: string;
  args: string[];
  env: Record<string, string>;
  /** What the plugin is told of the cluster, where it asks for it. */
  tellCluster: boolean;
  hint?: string;
}

export interface ClusterAccess {
  /** For people: the context's name. */
  context: string;
  /** The API server's base URL, without a slash at its end. */
  server: string;
  namespace?: string;
  /** PEM of the authority; without it the machine's own authorities count. */
  ca?: string;
  insecure: boolean;
  /** The name that the server's certificate is for, where it is not the URL's. */
  serverName?: string;
  identity: Identity;
}

/** Names the pod's own service account instead of a context. */
export const inCluster = 'in-cluster';
const serviceAccount = '/var/run/secrets/kubernetes.io/serviceaccount';
const maxBytes = 4_000_000;

/**
 * Access to one cluster. `context` is a name of the kubeconfig or `in-cluster`; without it the current context, and
 * where there is no kubeconfig at all the service account. Throws AuraError `kubeconfig-…`, `context-…`.
 */
export async function accessTo(
  chosen: { context?: string; kubeconfig?: string },
  environment: Environment,
  account = serviceAccount,
): Promise<ClusterAccess> {
  if (chosen.context === inCluster) return serviceAccountAccess(environment, account);
  const files = filesOf(chosen.kubeconfig, environment);
  const config = await merged(files, chosen.kubeconfig !== undefined);
  if (!config) {
    if (chosen.context === undefined && environment.KUBERNETES_SERVICE_HOST)
      return serviceAccountAccess(environment, account);
    throw wrong(
      'kubeconfig-missing',
      `There is no kubeconfig at ${files.join(', ')}`,
      'name it with KUBECONFIG, or use kubernetes:in-cluster inside a pod',
    );
  }
  return contextAccess(config, chosen.context, files);
}

interface Merged {
  current?: string;
  contexts: Map<string, JsonRecord>;
  clusters: Map<string, JsonRecord>;
  users: Map<string, JsonRecord>;
}

function filesOf(named: string | undefined, environment: Environment): string[] {
  if (named) return [named];
  const listed = (environment.KUBECONFIG ?? '').split(':').filter(Boolean);
  return listed.length > 0 ? listed : [join(environment.HOME ?? '.', '.kube', 'config')];
}

/** The files over each other: the first that names something wins. Undefined where none of them is there. */
async function merged(files: string[], mustBeThere: boolean): Promise<Merged | undefined> {
  const whole: Merged = { contexts: new Map(), clusters: new Map(), users: new Map() };
  let found = false;
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' && !mustBeThere) return undefined;
      throw wrong(
        'kubeconfig-unreadable',
        `The kubeconfig ${file} cannot be read (${cause.code ?? messageOf(cause)})`,
        'check its path and permissions',
      );
    });
    if (text === undefined) continue;
    found = true;
    const config = parsed(file, text);
    whole.current ??= textOf(config['current-context']);
    for (const [into, list, field] of [
      [whole.contexts, config.contexts, 'context'],
      [whole.clusters, config.clusters, 'cluster'],
      [whole.users, config.users, 'user'],
    ] as const)
      for (const entry of recordsOf(list)) {
        const name = textOf(entry.name);
        if (name !== undefined && !into.has(name)) into.set(name, { ...fieldsAt(entry, field), from: dirname(file) });
      }
  }
  return found ? whole : undefined;
}

function parsed(file: string, text: string): JsonRecord {
  let why = 'it is no map of clusters, users and contexts';
  try {
    const value: unknown = text.length <= maxBytes ? parse(text, { maxAliasCount: 100 }) : undefined;
    if (isRecord(value)) return value;
  } catch (error) {
    why = messageOf(error).split('\n', 1)[0] ?? why;
  }
  throw wrong(
    'kubeconfig-invalid',
    `The kubeconfig ${file} cannot be understood: ${why}`,
    'print it with "kubectl config view" to see what is wrong',
  );
}

async function contextAccess(config: Merged, asked: string | undefined, files: string[]): Promise<ClusterAccess> {
  const name = asked ?? config.current;
  const known = [...config.contexts.keys()];
  const choice =
    known.length > 0 ? `write one of ${known.slice(0, 10).join(', ')}` : 'add one with "kubectl config set-context"';
  if (name === undefined)
    throw wrong('context-missing', `The kubeconfig ${files.join(', ')} has no current context`, choice);
  const context = config.contexts.get(name);
  if (!context) throw wrong('context-unknown', `The kubeconfig ${files.join(', ')} has no context "${name}"`, choice);
  const cluster = config.clusters.get(textOf(context.cluster) ?? '');
  const server = textOf(cluster?.server);
  if (!cluster || server === undefined || !/^https?:\/\//.test(server))
    throw wrong(
      'context-incomplete',
      `The context "${name}" names the cluster "${textOf(context.cluster) ?? ''}", which has no server's address`,
      'correct it with "kubectl config set-cluster"',
    );
  if (cluster['proxy-url'] !== undefined)
    throw wrong(
      'context-unsupported',
      `The cluster of the context "${name}" is behind a proxy-url, which Aura does not use`,
      'give an address that can be reached directly',
    );
  const user = config.users.get(textOf(context.user) ?? '') ?? {};
  const ca = await material(cluster, 'certificate-authority');
  return {
    context: name,
    server: server.replace(/\/+$/, ''),
    insecure: cluster['insecure-skip-tls-verify'] === true,
    identity: await identityOf(user, name),
    ...(textOf(context.namespace) ? { namespace: textOf(context.namespace) } : {}),
    ...(ca ? { ca } : {}),
    ...(textOf(cluster['tls-server-name']) ? { serverName: textOf(cluster['tls-server-name']) } : {}),
  };
}

async function identityOf(user: JsonRecord, context: string): Promise<Identity> {
  if (user['auth-provider'] !== undefined)
    throw wrong(
      'context-unsupported',
      `The user of the context "${context}" has an auth-provider, which Kubernetes removed`,
      'use an exec plugin or a token',
    );
  const [cert, key] = [await material(user, 'client-certificate'), await material(user, 'client-key')];
  const name = textOf(user.username);
  const exec = isRecord(user.exec) ? pluginOf(user.exec, textOf(user.from) ?? '.') : undefined;
  const [token, tokenFile, as] = [textOf(user.token), textOf(user.tokenFile), textOf(user.as)];
  return {
    ...(token ? { token } : {}),
    ...(tokenFile ? { tokenFile: near(user, tokenFile) } : {}),
    ...(name ? { basic: { user: name, password: textOf(user.password) ?? '' } } : {}),
    ...(cert && key ? { certificate: { cert, key } } : {}),
    ...(exec ? { exec } : {}),
    ...(as ? { as } : {}),
  };
}

function pluginOf(exec: JsonRecord, from: string): ExecPlugin | undefined {
  const command = textOf(exec.command);
  if (command === undefined) return undefined;
  const hint = textOf(exec.installHint);
  const env = recordsOf(exec.env).flatMap(({ name, value }) =>
    textOf(name) ? [[textOf(name) ?? '', textOf(value) ?? '']] : [],
  );
  return {
    apiVersion: textOf(exec.apiVersion) ?? 'client.authentication.k8s.io/v1',
    // As kubectl has it: a name is sought on the PATH, a path is beside the kubeconfig.
    command: command.includes('/') && !isAbsolute(command) ? join(from, command) : command,
    args: textsOf(exec.args),
    env: Object.fromEntries(env) as Record<string, string>,
    tellCluster: exec.provideClusterInfo === true,
    ...(hint ? { hint } : {}),
  };
}

/** PEM from `FIELD-data` (base64) or from the file that `FIELD` names. */
async function material(entry: JsonRecord, field: string): Promise<string | undefined> {
  const data = textOf(entry[`${field}-data`]);
  if (data) return Buffer.from(data, 'base64').toString('utf8');
  const file = textOf(entry[field]);
  if (!file) return undefined;
  return readFile(near(entry, file), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw wrong(
      'kubeconfig-unreadable',
      `${field} of the kubeconfig, ${file}, cannot be read (${cause.code ?? ''})`,
      'check its path and permissions',
    );
  });
}

function near(entry: JsonRecord, file: string): string {
  return isAbsolute(file) ? file : join(textOf(entry.from) ?? '.', file);
}

async function serviceAccountAccess(environment: Environment, account: string): Promise<ClusterAccess> {
  const host = environment.KUBERNETES_SERVICE_HOST;
  if (!host)
    throw wrong(
      'cluster-unknown',
      'Aura does not run inside a cluster: KUBERNETES_SERVICE_HOST is not set',
      'name a context of a kubeconfig instead',
    );
  const port = environment.KUBERNETES_SERVICE_PORT ?? '443';
  const read = (name: string) => readFile(join(account, name), 'utf8').catch(() => undefined);
  const [ca, namespace] = await Promise.all([read('ca.crt'), read('namespace')]);
  return {
    context: inCluster,
    server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    insecure: false,
    identity: { tokenFile: join(account, 'token') },
    ...(ca ? { ca } : {}),
    ...(namespace ? { namespace: namespace.trim() } : {}),
  };
}

function wrong(code: string, what: string, fix: string): AuraError {
  return new AuraError({ code, userMessage: `${what}; ${fix}` });
}
