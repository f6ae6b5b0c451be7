/**
 * An MCP server that wants a token, and the authorization server that gives it (OAuth 2.1), in one process.
 * Owns: registration, PKCE, codes, refresh tokens that are good once, and a record of what was asked for.
 * Refuses: a page; whoever comes to it is sent straight back, or denied.
 */
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export async function startGuardedServer() {
  const grants: string[] = [];
  const challenges = new Map<string, string>();
  let good = '';
  let refresh = '';
  let lifetime = 3_600;
  let denies: string | null = null;
  let calls = 0;
  let url = '';

  const tokens = () => {
    good = `token-${randomUUID()}`;
    refresh = `refresh-${randomUUID()}`;
    return { access_token: good, refresh_token: refresh, token_type: 'Bearer', expires_in: lifetime };
  };
  const token = (form: URLSearchParams, request: IncomingMessage): object | string => {
    const grant = form.get('grant_type') ?? '';
    grants.push(grant);
    if (denies !== null) return denies;
    if (grant === 'client_credentials')
      return request.headers.authorization === `Basic ${btoa('aura:hush')}` ? tokens() : 'invalid_client';
    if (grant === 'refresh_token') return form.get('refresh_token') === refresh ? tokens() : 'invalid_grant';
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return challenges.get(form.get('code') ?? '') === proof ? tokens() : 'invalid_grant';
  };

  const answer = async (
    request: IncomingMessage,
  ): Promise<{ status?: number; headers?: Record<string, string>; body?: object }> => {
    const at = new URL(request.url ?? '/', url);
    if (at.pathname.startsWith('/.well-known/oauth-protected-resource'))
      return { body: { resource: `${url}/mcp`, authorization_servers: [url] } };
    if (at.pathname.startsWith('/.well-known/'))
      return {
        body: {
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          registration_endpoint: `${url}/register`,
          response_types_supported: ['code'],
          code_challenge_methods_supported: ['S256'],
        },
      };
    const body = await text(request);
    if (at.pathname === '/register')
      return { status: 201, body: { ...(JSON.parse(body) as object), client_id: 'registered' } };
    if (at.pathname === '/authorize') {
      const back = new URL(at.searchParams.get('redirect_uri') ?? '');
      const code = randomUUID();
      challenges.set(code, at.searchParams.get('code_challenge') ?? '');
      back.searchParams.set('state', at.searchParams.get('state') ?? '');
      if (denies === null) back.searchParams.set('code', code);
      else back.searchParams.set('error', denies);
      return { status: 302, headers: { location: back.href } };
    }
    if (at.pathname === '/token') {
      const given = token(new URLSearchParams(body), request);
      return typeof given === 'string'
        ? { status: 400, body: { error: given, error_description: 'no' } }
        : { body: given };
    }
    if (request.headers.authorization !== `Bearer ${good}`)
      return {
        status: 401,
        headers: { 'www-authenticate': `Bearer resource_metadata="${url}/.well-known/oauth-protected-resource"` },
      };
    const { id, method, params } = JSON.parse(body || '{}') as {
      id?: number;
      method?: string;
      params?: { protocolVersion?: string };
    };
    if (id === undefined) return { status: request.method === 'GET' ? 405 : 202 };
    if (method === 'tools/call') calls += 1;
    const results: Record<string, object> = {
      initialize: {
        protocolVersion: params?.protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: 'guarded', version: '1' },
      },
      'tools/list': { tools: [{ name: 'ask', inputSchema: { type: 'object' } }] },
      'tools/call': { content: [{ type: 'text', text: 'told' }] },
    };
    return { body: { jsonrpc: '2.0', id, result: results[method ?? ''] ?? {} } };
  };

  const http = createServer((request, response) => {
    void answer(request).then(({ status = 200, headers = {}, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body && JSON.stringify(body));
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    url: `${url}/mcp`,
    /** Of the requests for a token, the kinds in order. */
    grants,
    calls: () => calls,
    /** The token that was given is good no longer. */
    revoke: () => {
      good = 'none';
    },
    /** Nor can it be renewed. */
    forget: () => {
      good = 'none';
      refresh = 'none';
    },
    /** Seconds that tokens are good for, from now on. */
    lasting: (seconds: number) => {
      lifetime = seconds;
    },
    deny: (error: string | null) => {
      denies = error;
    },
    close: async () => {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
