/**
 * A Kubernetes API server over objects in memory, on TLS with its own authority.
 * Owns: the socket, who gets in, the log of requests. Refuses: controllers; what a change would set off does not happen.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { parse as parseYaml } from 'yaml';
import { ApiError, badRequest, methodNotAllowed, noSuchResource } from './api-error.ts';
import type { Authority } from './certificates.ts';
import { makeAuthority } from './certificates.ts';
import type { Json, KubeObject } from './json-value.ts';
import { isObject, objectAt } from './json-value.ts';
import type { Kind } from './kinds.ts';
import { apiVersionOf, builtInKinds, optionalKinds } from './kinds.ts';
import type { Restless } from './restless.ts';
import { stir } from './restless.ts';
import type { Identity } from './serve/access.ts';
import { Access, everything, isAllowed, refusal, reviewAccess, reviewRules } from './serve/access.ts';
import type { Answer, Cluster } from './serve/answer-resource.ts';
import { answerResource } from './serve/answer-resource.ts';
import { discover } from './serve/discovery.ts';
import { openApi } from './serve/open-api.ts';
import { readAccept, readRoute } from './serve/route.ts';
import { ObjectStore } from './store/object-store.ts';

export interface SeenRequest {
  method: string;
  path: string;
  query: string;
  user: string;
  code: number;
}

export interface KubeApi extends Cluster {
  url: string;
  authority: Authority;
  access: Access;
  /** A token that may do everything. */
  adminToken: string;
  requests: SeenRequest[];
  /** Replaces every object and log. */
  load(objects: KubeObject[], logs?: Cluster['logs']): void;
  kindOf(apiVersion: string, kind: string): Kind;
  /** From now on these objects get a new status each second; `stirNow` does one at once. */
  setRestless(objects: Restless[]): void;
  stirNow(): void;
  /** Answered in place of the server where it returns an error (overload, an upgrade). */
  interrupt: ((method: string, path: string) => ApiError | undefined) | undefined;
  close(): Promise<void>;
}

let authority: Promise<Authority> | undefined;

/** Starts a server on a free port of 127.0.0.1. Groups that clusters may lack are served where an object or `optional` names them. */
export async function startKubeApi(
  setUp: { optional?: string[]; bookmarkEveryMs?: number; now?: () => number } = {},
): Promise<KubeApi> {
  // Keys cost time, and one authority a process is enough.
  authority ??= makeAuthority();
  const ca = await authority;
  const pair = await ca.forServer();
  const access = new Access();
  const adminToken = 'admin-token';
  access.tokens.set(adminToken, { user: 'admin', groups: ['system:masters'], rules: everything });
  let restless: Restless[] = [];
  const api: KubeApi = {
    store: new ObjectStore(),
    kinds: [...builtInKinds, ...optionalKinds.filter((kind) => setUp.optional?.includes(kind.group))],
    logs: new Map(),
    webhooks: [],
    bookmarkEveryMs: setUp.bookmarkEveryMs ?? 1_000,
    now: setUp.now ?? Date.now,
    url: '',
    authority: ca,
    access,
    adminToken,
    requests: [],
    interrupt: undefined,
    load(objects, logs = new Map()) {
      api.store = new ObjectStore(api.store.revision + 1_000);
      api.logs = logs;
      const groups = new Set([...(setUp.optional ?? []), ...objects.map((it) => it.apiVersion.split('/')[0] ?? '')]);
      api.kinds = [...builtInKinds, ...optionalKinds.filter((kind) => groups.has(kind.group))];
      for (const object of objects) api.store.load(api.kindOf(object.apiVersion, object.kind), object);
    },
    kindOf(apiVersion, kind) {
      const found = api.kinds.find((it) => it.kind === kind && apiVersionOf(it) === apiVersion);
      if (!found) throw new Error(`The server has no kind ${apiVersion} ${kind}; add it to kinds.ts`);
      return found;
    },
    setRestless(objects) {
      restless = objects;
    },
    stirNow() {
      for (const object of restless) stir(api.store, object, api.now());
    },
    close: async () => undefined,
  };
  const beat = setInterval(() => api.stirNow(), 1_000).unref();
  const server = createServer(
    { key: pair.key, cert: pair.certificate, ca: ca.certificate, requestCert: true, rejectUnauthorized: false },
    (request, response) => void serve(api, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  api.url = `https://127.0.0.1:${address.port}`;
  api.close = () => {
    clearInterval(beat);
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return api;
}

async function serve(api: KubeApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://kubernetes');
  const seen: SeenRequest = {
    method: request.method ?? '',
    path: pathname,
    query: searchParams.toString(),
    user: '',
    code: 0,
  };
  api.requests.push(seen);
  try {
    const body = await readBody(request);
    const identity = api.access.authenticate(request.headers.authorization, certificateName(request), Date.now());
    seen.user = identity.user;
    const interruption = api.interrupt?.(seen.method, pathname);
    if (interruption) throw interruption;
    const answer = answerRequest(api, identity, request, response, pathname, searchParams, body);
    seen.code = answer?.code ?? 200;
    if (answer) send(response, answer);
  } catch (error) {
    const known =
      error instanceof ApiError
        ? error
        : new ApiError(500, 'InternalError', `Internal error occurred: ${String(error)}`);
    seen.code = known.code;
    if (response.headersSent) response.end();
    else {
      if (known.retryAfterSeconds !== undefined) response.setHeader('retry-after', String(known.retryAfterSeconds));
      send(response, { code: known.code, body: known.toStatus() });
    }
  }
}

function answerRequest(
  api: KubeApi,
  identity: Identity,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
  body: string,
): Answer | undefined {
  const method = request.method ?? '';
  const contentType = (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  if (['/healthz', '/livez', '/readyz'].includes(path)) return { code: 200, body: 'ok' };
  const document = discover(api.kinds, path) ?? openApi(api.kinds, path);
  if (document) {
    if (identity.user === 'system:anonymous' && path !== '/version')
      throw new ApiError(403, 'Forbidden', `forbidden: User "system:anonymous" cannot get path "${path}"`);
    if (method !== 'GET') throw methodNotAllowed();
    return { code: 200, body: document };
  }
  const review = /^\/apis\/authorization\.k8s\.io\/v1\/(selfsubject(?:access|rules)reviews)$/.exec(path)?.[1];
  if (review !== undefined && method === 'POST') {
    const asked = objectAt(parseBody(body, contentType));
    return {
      code: 201,
      body: review === 'selfsubjectaccessreviews' ? reviewAccess(identity, asked) : reviewRules(identity, asked),
    };
  }
  const route = readRoute(method, path, query, api.kinds);
  if (!route) return { code: 404, body: '404 page not found\n' };
  const wanted = { ...route, resource: route.plural };
  if (!isAllowed(identity, wanted)) throw refusal(identity, wanted);
  if (!route.kind) throw noSuchResource();
  if (!route.kind.namespaced && route.kind.plural !== 'namespaces' && route.namespace !== '') throw noSuchResource();
  const representation = route.subresource === 'log' ? 'Object' : readAccept(request.headers.accept ?? '');
  if (!representation)
    throw new ApiError(406, 'NotAcceptable', 'only the following media types are accepted: application/json');
  // Of an eviction nothing but its path counts, and kubectl sends it in a binary form that this server does not read.
  const parsed = route.subresource === 'eviction' ? {} : parseBody(body, contentType);
  return answerResource(
    api,
    {
      route,
      kind: route.kind,
      query,
      body: parsed,
      contentType,
      userAgent: request.headers['user-agent'] ?? '',
      representation,
    },
    response,
  );
}

function certificateName(request: IncomingMessage): string | undefined {
  const { socket } = request;
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  const name = socket.getPeerCertificate().subject?.CN;
  return Array.isArray(name) ? name[0] : name;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string, contentType: string): Json {
  if (text === '') return {};
  if (contentType.includes('protobuf'))
    throw new ApiError(
      415,
      'UnsupportedMediaType',
      'the body of the request was in an unknown format - accepted media types include: application/json, application/yaml',
    );
  try {
    const parsed: Json = contentType.endsWith('yaml') ? parseYaml(text) : JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch {
    // Falls through to the refusal below.
  }
  throw badRequest("couldn't get version/kind; json parse error: the body is no object");
}

function send(response: ServerResponse, { code, body, warnings }: Answer): void {
  for (const warning of warnings ?? []) response.appendHeader('warning', `299 - "${warning.replaceAll('"', '\\"')}"`);
  const isText = !isObject(body);
  response.writeHead(code, { 'content-type': isText ? 'text/plain' : 'application/json' });
  response.end(isText ? body : JSON.stringify(body));
}
