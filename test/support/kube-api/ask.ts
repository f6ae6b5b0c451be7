/**
 * Requests to a fake API server as a client without kubectl makes them.
 * Owns: its authority, tokens and client certificates. Refuses: judging answers.
 */
import { Agent, fetch } from 'undici';
import type { KeyPair } from './certificates.ts';
import type { Json, JsonObject } from './json-value.ts';
import { isObject } from './json-value.ts';
import type { KubeApi } from './kube-api.ts';

export interface Reply {
  code: number;
  body: JsonObject;
  text: string;
  headers: { get(name: string): string | null };
}

export interface Ask {
  method?: string;
  /** `undefined` as a token sends none. */
  token?: string | undefined;
  pair?: KeyPair;
  accept?: string;
  type?: string;
  body?: Json;
}

export async function ask(api: KubeApi, path: string, request: Ask = {}): Promise<Reply> {
  const token = 'token' in request || request.pair ? request.token : api.adminToken;
  const reply = await fetch(`${api.url}${path}`, {
    method: request.method ?? 'GET',
    dispatcher: agentFor(api, request.pair),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      accept: request.accept ?? 'application/json',
      ...(request.body === undefined ? {} : { 'content-type': request.type ?? 'application/json' }),
    },
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
  });
  const text = await reply.text();
  const parsed: unknown = text.startsWith('{') && !text.includes('}\n{') ? JSON.parse(text) : {};
  return { code: reply.status, body: isJsonObject(parsed) ? parsed : {}, text, headers: reply.headers };
}

// A handshake for each request would be most of a test's time; who asks with which certificate keeps a connection.
const agents = new WeakMap<object, Agent>();

/** The agent that trusts this server's authority alone; one a server and certificate. */
export function agentFor(api: KubeApi, pair?: KeyPair): Agent {
  const owner = pair ?? api;
  const agent =
    agents.get(owner) ??
    new Agent({ connect: { ca: api.authority.certificate, key: pair?.key, cert: pair?.certificate } });
  agents.set(owner, agent);
  return agent;
}

function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value as Json);
}
